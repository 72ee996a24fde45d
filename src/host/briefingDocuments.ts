import * as vscode from 'vscode';
import { isBriefingDocument, isBriefingFile, openBriefingDocument } from './briefingFile';
import type { LibraryEntry } from './briefingLibrary';
import type { ParsedBriefing } from './briefingSource';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import type { ParsedDocuments } from './parsedDocuments';

/** The briefings that are open as documents, with their unsaved edits. */
export class BriefingDocuments extends Disposable {
	readonly #documents: ParsedDocuments;
	readonly #entries = new Map<vscode.TextDocument, LibraryEntry>();
	readonly #delayer = this.own(new Delayer());
	readonly #onDidChange = this.own(new vscode.EventEmitter<string>());

	/** A document was opened, edited or closed; carries its id. */
	readonly onDidChange = this.#onDidChange.event;

	constructor(documents: ParsedDocuments) {
		super();
		this.#documents = documents;
		this.own(vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)));
		this.own(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)));
		this.own(vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)));
	}

	/** The briefing as the document has it now; undefined when it is not open. */
	async entry(id: string): Promise<LibraryEntry | undefined> {
		const document = openBriefingDocument(id);
		if (!document) {
			return undefined;
		}
		const parsed = await this.#documents.parsed(document);
		// Looked up again: while the parser was loading, the document may have been closed.
		return openBriefingDocument(id) === document ? this.#entryOf(document, parsed) : undefined;
	}

	#entryOf(document: vscode.TextDocument, { briefing, problems }: ParsedBriefing): LibraryEntry {
		const known = this.#entries.get(document);
		if (known?.briefing === briefing) {
			return known;
		}
		const entry = { id: document.uri.toString(), uri: document.uri, briefing, problems };
		this.#entries.set(document, entry);
		return entry;
	}

	#opened(document: vscode.TextDocument): void {
		if (isBriefingDocument(document)) {
			this.#onDidChange.fire(document.uri.toString());
		}
	}

	#edited(document: vscode.TextDocument): void {
		if (isBriefingDocument(document)) {
			const id = document.uri.toString();
			// Not once typing rests, which may take long: the views keep up with it. But one that takes long to parse is
			// parsed less often, so that typing in it stays fluent.
			const delay = Math.max(shortestDelay, 4 * this.#documents.durationOf(document));
			this.#delayer.run(id, delay, () => this.#onDidChange.fire(id));
		}
	}

	#closed(document: vscode.TextDocument): void {
		const id = document.uri.toString();
		this.#delayer.cancel(id);
		this.#entries.delete(document);
		if (isBriefingFile(document.uri)) {
			this.#onDidChange.fire(id);
		}
	}
}

const shortestDelay = 100;
