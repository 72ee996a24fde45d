import type * as vscode from 'vscode';
import type { Bibliographies } from './bibliographies';
import type { BibliographiesOnFirstUse } from './bibliographiesOnFirstUse';
import type { ParseBriefing, ParsedDocument } from './briefingSource';

interface Parsed {
	readonly version: number;
	readonly bibliographiesVersion: number;
	readonly parsed: ParsedDocument;
	readonly milliseconds: number;
}

/** Documents as they are now, parsed: once for each version, however many features ask. */
export class ParsedDocuments {
	readonly #loadParser: () => Promise<ParseBriefing>;
	readonly #bibliographies: BibliographiesOnFirstUse;
	readonly #known = new WeakMap<vscode.TextDocument, Parsed>();

	constructor(loadParser: () => Promise<ParseBriefing>, bibliographies: BibliographiesOnFirstUse) {
		this.#loadParser = loadParser;
		this.#bibliographies = bibliographies;
	}

	/** What the document says when the parser is there, which may be a later version than when it was asked for. */
	async parsed(document: vscode.TextDocument): Promise<ParsedDocument> {
		const [parse, bibliographies] = await Promise.all([this.#loadParser(), this.#bibliographies.load()]);
		const parsed = this.#parsedNow(document, parse, bibliographies);
		return (await bibliographies.becomeRead(document.uri))
			? this.#parsedNow(document, parse, bibliographies)
			: parsed;
	}

	/** The document, parsed; undefined when nobody waits for it any longer or it has changed in the meantime. */
	async parsedUnlessCancelled(
		document: vscode.TextDocument,
		token: vscode.CancellationToken,
	): Promise<ParsedDocument | undefined> {
		const { version } = document;
		if (token.isCancellationRequested) {
			return undefined;
		}
		const parsed = await this.parsed(document);
		return token.isCancellationRequested || document.version !== version ? undefined : parsed;
	}

	#parsedNow(
		document: vscode.TextDocument,
		parse: ParseBriefing,
		bibliographies: Bibliographies,
	): ParsedDocument {
		const { uri, version } = document;
		const bibliographiesVersion = bibliographies.versionOf(uri);
		const known = this.#known.get(document);
		if (known?.version === version && known.bibliographiesVersion === bibliographiesVersion) {
			return known.parsed;
		}
		const started = performance.now();
		const parsed = parse(document.getText(), bibliographies.of(uri));
		const milliseconds = performance.now() - started;
		this.#known.set(document, { version, bibliographiesVersion, parsed, milliseconds });
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
