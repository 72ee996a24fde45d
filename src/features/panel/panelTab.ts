import type * as vscode from 'vscode';
import { Disposable } from '../../host/disposable';
import type { PanelOptions } from './panelOptions';
import { longestUnseen } from './panelView';

/**
 * The tab of a panel. VS Code draws its window anew for a title and for an icon, so that the first wait until the page
 * was seen; not for long, as a page that fails does not tell.
 */
export class PanelTab extends Disposable {
	readonly #view: vscode.WebviewPanel;
	readonly #icon: PanelOptions['icon'];
	readonly #whenLabelled: () => void;
	#title: string | undefined;
	#isSeen = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Calls the function when it has another title. */
	constructor(view: vscode.WebviewPanel, icon: PanelOptions['icon'], whenLabelled: () => void) {
		super();
		this.#view = view;
		this.#icon = icon;
		this.#whenLabelled = whenLabelled;
		this.own({ dispose: () => clearTimeout(this.#timer) });
	}

	/** Gives it a title; without one, the icon alone. */
	label(title?: string): void {
		this.#title = title;
		if (this.#isSeen || !this.#view.visible) {
			this.see();
		} else {
			this.#timer ??= setTimeout(() => this.see(), longestUnseen);
		}
	}

	/** The page was seen, or will not be for now. */
	see(): void {
		if (this.isDisposed) {
			return;
		}
		this.#isSeen = true;
		this.#view.iconPath ??= this.#icon;
		if (this.#title !== undefined && this.#title !== this.#view.title) {
			this.#view.title = this.#title;
			this.#whenLabelled();
		}
	}
}
