import type * as vscode from 'vscode';
import { Disposable } from '../../host/disposable';
import { longestUnseen } from './panelView';

/** A panel that was opened before there was anybody to answer what its page asks: keeps that until there is. */
export class OpenedPanel extends Disposable {
	readonly #messages: unknown[] = [];
	#isClosed = false;

	/** Settles when its page was seen, which its script tells by its first message, or when nobody waits any more. */
	readonly seen: Promise<void>;
	#settle: () => void = () => undefined;

	/** Calls the function when it is closed before it is taken. */
	constructor(
		readonly view: vscode.WebviewPanel,
		whenClosed: () => void,
	) {
		super();
		this.seen = new Promise((resolve) => {
			this.#settle = resolve;
			this.own({ dispose: resolve });
			this.own(
				view.webview.onDidReceiveMessage((message: unknown) => {
					this.#messages.push(message);
					resolve();
				}),
			);
			this.own(
				view.onDidChangeViewState(() => {
					if (!view.visible) {
						// VS Code throws the page away; it asks again when it is shown again.
						this.#messages.length = 0;
					}
				}),
			);
			this.own(
				view.onDidDispose(() => {
					this.#isClosed = true;
					whenClosed();
					resolve();
				}),
			);
		});
	}

	setPage(html: string): void {
		this.view.webview.html = html;
		const timer = setTimeout(this.#settle, longestUnseen);
		this.own({ dispose: () => clearTimeout(timer) });
	}

	get isClosed(): boolean {
		return this.#isClosed;
	}

	/** Ends the keeping, and gives what was kept: from here on, another has to listen. */
	take(): readonly unknown[] {
		this.dispose();
		return this.#messages;
	}
}
