import * as vscode from 'vscode';
import { Disposable } from '../../host/disposable';
import { panelViewType, shippedBriefingId } from '../../host/identifiers';
import { interfaceLanguage } from '../../host/interfaceLanguage';
import { readOwnFile } from '../../host/readOwnFile';
import { currentAppearance } from './appearance';
import { fillPage, type CompiledPage } from './compiledPage';
import { KeptPanels } from './keptPanels';
import { createNonce } from './nonce';
import { OpenedPanel } from './openedPanel';
import { panelIcon, webviewOptions } from './panelView';

/**
 * Opens the briefing that ships before anything is loaded that renders briefings: its page was rendered when the
 * extension was built. Whoever makes the panels takes it over.
 */
export class EarlyPanel extends Disposable {
	readonly #extensionUri: vscode.Uri;
	readonly #memento: vscode.Memento;
	#opening: Promise<OpenedPanel | undefined> | undefined;

	constructor({
		extensionUri,
		workspaceState,
	}: Pick<vscode.ExtensionContext, 'extensionUri' | 'workspaceState'>) {
		super();
		this.#extensionUri = extensionUri;
		this.#memento = workspaceState;
	}

	/** Whether it was opened, or is being opened. */
	get isOpening(): boolean {
		return this.#opening !== undefined;
	}

	/**
	 * Opens it, unless that is not what is wanted after all. False where it was not opened: a panel may have been left
	 * that is to be taken over, there is no page in this language, or a file of ours is missing.
	 */
	async open(isWanted: Promise<boolean>): Promise<boolean> {
		if (this.#opening) {
			const opened = await this.opened();
			opened?.view.reveal();
			return opened !== undefined;
		}
		this.#opening = this.#open(isWanted);
		return (await this.#opening) !== undefined;
	}

	/** What was opened; undefined when nothing was, or it is closed by now. */
	async opened(): Promise<OpenedPanel | undefined> {
		const opened = await this.#opening;
		return opened?.isClosed ? undefined : opened;
	}

	/** Settles when nothing is being opened, or when what was opened can be seen. */
	async seen(): Promise<void> {
		const opened = await this.#opening;
		await opened?.seen;
	}

	async #open(isWanted: Promise<boolean>): Promise<OpenedPanel | undefined> {
		if (new KeptPanels(this.#memento, vscode.env.sessionId).left.length > 0) {
			return undefined;
		}
		const reading = this.#readPage().catch(() => undefined);
		if (!(await isWanted.catch(() => false)) || this.isDisposed) {
			return undefined;
		}
		const title = vscode.l10n.t('Briefing');
		// VS Code begins to make it while the page is still being read.
		const view = vscode.window.createWebviewPanel(panelViewType, title, vscode.ViewColumn.Active, {
			...webviewOptions,
			enableFindWidget: true,
		});
		const opened = this.own(new OpenedPanel(view));
		const page = await reading;
		if (!page) {
			view.dispose();
			return undefined;
		}
		if (!opened.isClosed) {
			view.webview.html = page.html;
			view.title = page.title;
			view.iconPath = panelIcon(this.#extensionUri);
		}
		return opened;
	}

	async #readPage(): Promise<{ readonly title: string; readonly html: string }> {
		const file = (folder: string, name: string): Promise<string> =>
			readOwnFile(vscode.Uri.joinPath(this.#extensionUri, 'dist', folder, name));
		const [compiled, styles, script] = await Promise.all([
			file('content', `${shippedBriefingId}.${interfaceLanguage()}.json`),
			file('webview', 'panel.css'),
			file('webview', 'panel.js'),
		]);
		if (script === '') {
			throw new Error('Nobody would ask for the rest of the text.');
		}
		// Our own build wrote it from the same type.
		const page = JSON.parse(compiled) as CompiledPage;
		const html = fillPage(page, {
			nonce: createNonce(),
			appearance: currentAppearance(),
			resources: { styles, script },
		});
		return { title: page.title, html };
	}
}
