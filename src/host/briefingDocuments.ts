import * as vscode from 'vscode';
import { isBriefingDocument, isBriefingFile } from './briefingFile';
import type { LibraryEntry } from './briefingLibrary';
import type { ParseBriefing } from './briefingSource';
import { Delayer } from './delayer';
import { Disposable } from './disposable';

interface Parsed {
	readonly version: number;
	readonly entry: LibraryEntry;
}

/** The briefings that are open as documents, with their unsaved edits. */
export class BriefingDocuments extends Disposable {
	readonly #loadParser: () => Promise<ParseBriefing>;
	readonly #parsed = new Map<vscode.TextDocument, Parsed>();
	readonly #delayer = this.own(new Delayer());
	readonly #onDidChange = this.own(new vscode.EventEmitter<string>());

	/** A document was opened, edited or closed; carries its id. */
	readonly onDidChange = this.#onDidChange.event;

	#delay = shortestDelay;

	constructor(loadParser: () => Promise<ParseBriefing>) {
		super();
		this.#loadParser = loadParser;
		this.own(vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)));
		this.own(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)));
		this.own(vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)));
	}

	/** The ids of all that are open. */
	ids(): readonly string[] {
		return vscode.workspace.textDocuments.filter(isBriefingDocument).map(({ uri }) => uri.toString());
	}

	/** The briefing as the document has it now; undefined when it is not open. */
	async entry(id: string): Promise<LibraryEntry | undefined> {
		if (!this.#find(id)) {
			return undefined;
		}
		const parse = await this.#loadParser();
		// Looked up again: while the parser was loading, the document may have been edited or closed.
		const document = this.#find(id);
		if (!document) {
			return undefined;
		}
		return this.#known(document) ?? this.#read(document, parse);
	}

	#known(document: vscode.TextDocument): LibraryEntry | undefined {
		const parsed = this.#parsed.get(document);
		return parsed?.version === document.version ? parsed.entry : undefined;
	}

	#find(id: string): vscode.TextDocument | undefined {
		return vscode.workspace.textDocuments.find(
			(document) => isBriefingDocument(document) && document.uri.toString() === id,
		);
	}

	#read(document: vscode.TextDocument, parse: ParseBriefing): LibraryEntry {
		const { uri, version } = document;
		const id = uri.toString();
		const text = document.getText();
		const started = performance.now();
		const entry = { id, uri, ...parse(text) };
		// A document that takes long is parsed less often, so that typing in it stays fluent.
		this.#delay = Math.max(shortestDelay, 4 * (performance.now() - started));
		this.#parsed.set(document, { version, entry });
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
			this.#delayer.run(id, this.#delay, () => this.#onDidChange.fire(id));
		}
	}

	#closed(document: vscode.TextDocument): void {
		const id = document.uri.toString();
		this.#delayer.cancel(id);
		this.#parsed.delete(document);
		if (isBriefingFile(document.uri)) {
			this.#onDidChange.fire(id);
		}
	}
}

const shortestDelay = 200;
