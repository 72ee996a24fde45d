import type * as vscode from 'vscode';
import type { ParseBriefing, ParsedDocument } from './briefingSource';

interface Parsed {
	readonly version: number;
	readonly parsed: ParsedDocument;
	readonly milliseconds: number;
}

/** Documents as they are now, parsed: once for each version, however many features ask. */
export class ParsedDocuments {
	readonly #loadParser: () => Promise<ParseBriefing>;
	readonly #known = new WeakMap<vscode.TextDocument, Parsed>();

	constructor(loadParser: () => Promise<ParseBriefing>) {
		this.#loadParser = loadParser;
	}

	/** What the document says when the parser is there, which may be a later version than when it was asked for. */
	async parsed(document: vscode.TextDocument): Promise<ParsedDocument> {
		const parse = await this.#loadParser();
		const known = this.#known.get(document);
		if (known?.version === document.version) {
			return known.parsed;
		}
		const started = performance.now();
		const parsed = parse(document.getText());
		const milliseconds = performance.now() - started;
		this.#known.set(document, { version: document.version, parsed, milliseconds });
		return parsed;
	}

	/** What a text would say, such as that of a document after an edit. */
	async parsedText(text: string): Promise<ParsedDocument> {
		const parse = await this.#loadParser();
		return parse(text);
	}

	/** How long the parser took for the document the last time, in milliseconds. */
	durationOf(document: vscode.TextDocument): number {
		return this.#known.get(document)?.milliseconds ?? 0;
	}
}
