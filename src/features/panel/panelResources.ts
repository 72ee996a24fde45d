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

	public constructor(private readonly extensionUri: vscode.Uri) {}

	/** What could be read: a page is readable without its styles and its script. What is missing is told to the log. */
	public read(log?: vscode.LogOutputChannel): Promise<PanelResources> {
		this.#reading ??= this.#readAll(log);
		return this.#reading;
	}

	async #readAll(log?: vscode.LogOutputChannel): Promise<PanelResources> {
		const [styles, script] = await Promise.all([this.#file('panel.css', log), this.#file('panel.js', log)]);
		if (styles === '' || script === '') {
			// The next panel tries again.
			this.#reading = undefined;
		}
		return { styles, script };
	}

	async #file(name: string, log?: vscode.LogOutputChannel): Promise<string> {
		const file = vscode.Uri.joinPath(this.extensionUri, 'dist', 'webview', name);
		try {
			return await readOwnFile(file);
		} catch (error) {
			log?.error(`A part of the panel is missing: ${file.toString()}. Install the extension again.`, error);
			return '';
		}
	}
}
