import * as vscode from 'vscode';
import type { LibraryEntry } from './briefingLibrary';
import type { ParsedBriefing } from './briefingSource';
import { shippedBriefingId } from './identifiers';

/** The briefing that ships, compiled when the extension was built; read on first use, and once. */
export class ShippedBriefing {
	readonly #extensionUri: vscode.Uri;
	#reading: Promise<LibraryEntry> | undefined;

	constructor(extensionUri: vscode.Uri) {
		this.#extensionUri = extensionUri;
	}

	/** The briefing; rejects when it cannot be read, and tries again the next time. */
	async entry(): Promise<LibraryEntry> {
		const reading = (this.#reading ??= this.#read());
		try {
			return await reading;
		} catch (error) {
			if (this.#reading === reading) {
				this.#reading = undefined;
			}
			throw error;
		}
	}

	async #read(): Promise<LibraryEntry> {
		const compiled = vscode.Uri.joinPath(this.#extensionUri, 'dist', 'content', `${shippedBriefingId}.json`);
		const bytes = await vscode.workspace.fs.readFile(compiled);
		// Our own build wrote it from the same types.
		const parsed = JSON.parse(new TextDecoder().decode(bytes)) as ParsedBriefing;
		const uri = vscode.Uri.joinPath(this.#extensionUri, 'content', `${shippedBriefingId}.briefing.md`);
		return { id: shippedBriefingId, uri, ...parsed };
	}
}
