import * as vscode from 'vscode';
import { Disposable } from '../../host/disposable';
import { shippedBriefingId } from '../../host/identifiers';
import { interfaceLanguage } from '../../host/interfaceLanguage';
import type { OtherBriefings } from '../../host/otherBriefings';
import { readOwnFile } from '../../host/readOwnFile';
import { currentAppearance } from './appearance';
import { fillPage, type CompiledPage } from './compiledPage';
import type { KeptPanels } from './keptPanels';
import { createNonce } from './nonce';
import { OpenedPanel } from './openedPanel';
import { PanelResourceFiles } from './panelResources';
import { createPanelView, panelIcon } from './panelView';

/** Whether there are briefings besides the one that ships. */
export type Others = Pick<OtherBriefings, 'areLikely' | 'mayExist'>;

interface Page {
	readonly title: string;
	readonly html: string;
}

/**
 * Opens the briefing that ships before anything is loaded that renders briefings: its page was rendered when the
 * extension was built. Whoever makes the panels takes it over.
 */
export class EarlyPanel extends Disposable {
	/** What each page holds; read once, whoever makes the page. */
	readonly resourceFiles: PanelResourceFiles;
	#asking: Promise<boolean> | undefined;
	#opening: Promise<OpenedPanel | undefined> | undefined;
	#isOver = false;

	constructor(
		private readonly extensionUri: vscode.Uri,
		private readonly kept: KeptPanels,
	) {
		super();
		this.resourceFiles = new PanelResourceFiles(extensionUri);
	}

	/**
	 * Opens it, or brings it to the front, if there are no others. False where it is not open then: a panel may have been
	 * left that is to be taken over, or a file of ours is missing, or others make the panels by now.
	 */
	open(others: Others): Promise<boolean> {
		this.#asking = this.#open(others);
		return this.#asking;
	}

	/** Settles when nothing is being opened, or when what was opened can be seen. */
	async seen(): Promise<void> {
		await this.#asking;
		const opened = await this.#opening;
		await opened?.seen;
	}

	/** What was opened, or is being opened. From now on nothing is. */
	takeOver(): Promise<OpenedPanel | undefined> | undefined {
		this.#isOver = true;
		return this.#opening;
	}

	async #open(others: Others): Promise<boolean> {
		if (this.kept.left.length > 0) {
			return false;
		}
		const isKnown = others.areLikely;
		if ((isKnown && (await others.mayExist())) || this.#isOver || this.isDisposed) {
			return false;
		}
		if (!this.#opening) {
			this.#opening = this.#show(async () => !isKnown && (await others.mayExist()));
			const isShown = (await this.#opening) !== undefined;
			this.#opening = isShown ? this.#opening : undefined;
			return isShown;
		}
		const opened = await this.#opening;
		const mayOthersExist = !isKnown && (await others.mayExist());
		if (!opened || opened.isClosed || mayOthersExist) {
			return false;
		}
		opened.view.reveal();
		return true;
	}

	/**
	 * VS Code takes longer to make a panel and to show a page than others take to be found, so both begin before that is
	 * known. Where some are found only then, it may have been seen for an instant; `areLikely` says so from then on.
	 */
	async #show(mayOthersExist: () => Promise<boolean>): Promise<OpenedPanel | undefined> {
		const reading = this.#readPage().catch(() => undefined);
		const view = createPanelView(vscode.l10n.t('Briefing'), { viewColumn: vscode.ViewColumn.Active });
		const opened = this.own(new OpenedPanel(view, () => this.kept.keep([])));
		const looking = mayOthersExist();
		const page = await reading;
		if (page && !opened.isClosed) {
			opened.setPage(page.html);
		}
		const isInVain = await looking;
		if (isInVain || !page || this.isDisposed) {
			view.dispose();
			return undefined;
		}
		void this.#complete(opened, page.title);
		return opened;
	}

	/** Once the page was seen: for each of these VS Code draws its window anew. */
	async #complete(opened: OpenedPanel, title: string): Promise<void> {
		await opened.seen;
		const isTaken = opened.isDisposed;
		if (!isTaken && !opened.isClosed) {
			opened.view.title = title;
			opened.view.iconPath = panelIcon(this.extensionUri);
			// Should the extension host end before anybody takes it over.
			this.kept.keep([{ reading: { briefing: shippedBriefingId }, title }]);
		}
	}

	async #readPage(): Promise<Page> {
		const name = `${shippedBriefingId}.${interfaceLanguage()}.json`;
		const [compiled, resources] = await Promise.all([
			readOwnFile(vscode.Uri.joinPath(this.extensionUri, 'dist', 'content', name)),
			this.resourceFiles.read(),
		]);
		if (resources.styles === '' || resources.script === '') {
			throw new Error('Without its script, nobody would ask for the rest of the text.');
		}
		// Our own build wrote it from the same type.
		const page = JSON.parse(compiled) as CompiledPage;
		const html = fillPage(page, {
			nonce: createNonce(),
			appearance: currentAppearance(),
			resources,
		});
		return { title: page.title, html };
	}
}
