import * as vscode from 'vscode';
import { readOwnFile } from '../../host/readOwnFile';

/** What stands in the page of a panel besides its content. */
export interface PanelResources {
	readonly styles: string;
	readonly script: string;
}

/**
 * Reads the style sheet and the script of the panel, once. They go into the page itself: as files of their own they
 * would keep it blank for as long again as an empty panel takes to open, since VS Code serves files to a webview
 * through two processes.
 */
export class PanelResourceFiles {
	#reading: Promise<PanelResources> | undefined;

	public constructor(
		private readonly extensionUri: vscode.Uri,
		private readonly log: vscode.LogOutputChannel,
	) {}

	/** What could be read: a page is readable without its styles and its script. */
	public read(): Promise<PanelResources> {
		this.#reading ??= this.#readAll();
		return this.#reading;
	}

	async #readAll(): Promise<PanelResources> {
		const [styles, script] = await Promise.all([this.#file('panel.css'), this.#file('panel.js')]);
		if (styles === '' || script === '') {
			// The next panel tries again.
			this.#reading = undefined;
		}
		return { styles, script };
	}

	async #file(name: string): Promise<string> {
		const file = vscode.Uri.joinPath(this.extensionUri, 'dist', 'webview', name);
		try {
			return await readOwnFile(file);
		} catch (error) {
			this.log.error(
				`A part of the panel is missing: ${file.toString()}. Install the extension again.`,
				error,
			);
			return '';
		}
	}
}
