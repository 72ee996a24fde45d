import * as vscode from 'vscode';
import { Disposable } from '../../host/disposable';
import { shippedBriefingId } from '../../host/identifiers';
import { interfaceLanguage } from '../../host/interfaceLanguage';
import { readOwnFile } from '../../host/readOwnFile';
import { withinTime } from '../../host/withinTime';
import { currentAppearance } from './appearance';
import { fillPage, type CompiledPage } from './compiledPage';
import type { KeptPanels } from './keptPanels';
import { createNonce } from './nonce';
import { OpenedPanel } from './openedPanel';
import { PanelResourceFiles } from './panelResources';
import { createPanelView, panelIcon } from './panelView';

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
	 * Opens it, or brings it to the front, if that is wanted. False where it is not open then: a panel may have been left
	 * that is to be taken over, or a file of ours is missing, or others make the panels by now.
	 */
	open(isWanted: () => Promise<boolean>): Promise<boolean> {
		this.#asking = this.#open(isWanted);
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

	async #open(isWanted: () => Promise<boolean>): Promise<boolean> {
		if (this.kept.left.length > 0 || this.#isOver) {
			return false;
		}
		const page = this.#opening ? undefined : this.#readPage().catch(() => undefined);
		// Where that is not known soon, there is more to ask than can be answered here.
		const wanted = await withinTime(isWanted(), patience).catch(() => false);
		if (!wanted || this.#isOver || this.isDisposed) {
			return false;
		}
		if (page && !this.#opening) {
			this.#opening = this.#show(page);
			return (await this.#opening) !== undefined;
		}
		const opened = await this.#opening;
		if (!opened || opened.isClosed) {
			return false;
		}
		opened.view.reveal();
		return true;
	}

	async #show(reading: Promise<Page | undefined>): Promise<OpenedPanel | undefined> {
		// VS Code begins to make it while the page is still being read.
		const view = createPanelView(vscode.l10n.t('Briefing'), { viewColumn: vscode.ViewColumn.Active });
		const opened = this.own(new OpenedPanel(view, () => this.kept.keep([])));
		const page = await reading;
		if (!page) {
			view.dispose();
			return undefined;
		}
		if (!opened.isClosed) {
			view.webview.html = page.html;
			view.title = page.title;
			view.iconPath = panelIcon(this.extensionUri);
			// Should the extension host end before anybody takes it over.
			this.kept.keep([{ reading: { briefing: shippedBriefingId }, title: page.title }]);
		}
		return opened;
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

/** How long, in milliseconds, it may take to find out whether it is wanted. */
const patience = 300;
