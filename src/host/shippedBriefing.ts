import * as vscode from 'vscode';
import type { LibraryEntry } from './briefingLibrary';
import type { ParsedBriefing } from './briefingSource';
import { nextTurn } from './nextTurn';
import { onFirstUse } from './onFirstUse';
import { readOwnFile } from './readOwnFile';

/** A briefing that ships, compiled when the extension was built; read on first use, and once. */
export class ShippedBriefing {
	readonly #extensionUri: vscode.Uri;
	readonly #id: string;
	readonly #fileName: string;

	/** The file's name is that in `content`, without its ending. */
	constructor(extensionUri: vscode.Uri, id: string, fileName: string) {
		this.#extensionUri = extensionUri;
		this.#id = id;
		this.#fileName = fileName;
	}

	/** The briefing; rejects when it cannot be read, and tries again the next time. */
	readonly entry = onFirstUse(() => this.#read());

	async #read(): Promise<LibraryEntry> {
		const compiled = vscode.Uri.joinPath(this.#extensionUri, 'dist', 'content', `${this.#fileName}.json`);
		// Our own build wrote it from the same types.
		const parsed = JSON.parse(await readOwnFile(compiled)) as ParsedBriefing;
		// It is large, and whoever waits for it has much to do with it, too.
		await nextTurn();
		const uri = vscode.Uri.joinPath(this.#extensionUri, 'content', `${this.#fileName}.briefing.md`);
		return { id: this.#id, uri, ...parsed };
	}
}
