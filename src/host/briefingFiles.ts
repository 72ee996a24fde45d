import * as vscode from 'vscode';
import { BibliographiesOnFirstUse } from './bibliographiesOnFirstUse';
import { BriefingDocuments } from './briefingDocuments';
import { isBriefingFile, openBriefingIds } from './briefingFile';
import type { BriefingLibrary, LibraryEntry, LibraryOutline } from './briefingLibrary';
import { BriefingsOnDisk } from './briefingsOnDisk';
import type { ParseBriefing } from './briefingSource';
import { Disposable } from './disposable';
import type { ReadingProgress } from './foundBriefings';
import { FoundOnFirstUse, type OutlineStorage } from './foundOnFirstUse';
import { hasSameItems } from './hasSameItems';
import { formatGuideId, shippedBriefingId } from './identifiers';
import { outlinedEntry } from './outlinedEntry';
import { ParsedDocuments } from './parsedDocuments';
import { ShippedBriefing } from './shippedBriefing';

/** What the library needs. */
export interface BriefingFilesOptions {
	readonly extensionUri: vscode.Uri;
	readonly loadParser: () => Promise<ParseBriefing>;
	readonly log: vscode.LogOutputChannel;
	readonly storage?: OutlineStorage;
}

interface KnownOutlines {
	/** Of what was found. */
	readonly version: number;
	/** What was read in full. */
	readonly entries: readonly LibraryEntry[];
	readonly outlines: readonly LibraryOutline[];
}

/** The briefings as files: the one that ships, those in the folders, open documents, and files that are asked for. */
export class BriefingFiles extends Disposable implements BriefingLibrary {
	readonly #log: vscode.LogOutputChannel;
	readonly #shipped: ShippedBriefing;
	readonly #formatGuide: ShippedBriefing;
	readonly #documents: BriefingDocuments;
	readonly #files: BriefingsOnDisk;
	readonly #found: FoundOnFirstUse;
	/** The outlines of briefings that were read in full, made when they are asked for. */
	readonly #outlines = new WeakMap<LibraryEntry, LibraryOutline>();
	readonly #onDidChange = this.own(new vscode.EventEmitter<readonly string[]>());
	/** What was told last, for as long as it holds: then those who ask have nothing to do either. */
	#known: KnownOutlines | undefined;

	readonly onDidChange = this.#onDidChange.event;

	readonly onDidChangeProgress: vscode.Event<void>;

	/** What briefings name as their bibliographies. */
	readonly bibliographies = this.own(new BibliographiesOnFirstUse());

	/** Open documents as they are now, which the views and the features of the editor share. */
	readonly parsedDocuments: ParsedDocuments;

	constructor({ extensionUri, loadParser, log, storage }: BriefingFilesOptions) {
		super();
		this.#log = log;
		this.#shipped = new ShippedBriefing(extensionUri, shippedBriefingId, shippedBriefingId);
		this.#formatGuide = new ShippedBriefing(extensionUri, formatGuideId, 'format');
		this.parsedDocuments = new ParsedDocuments(loadParser, this.bibliographies);
		this.#documents = this.own(new BriefingDocuments(this.parsedDocuments));
		this.#files = this.own(new BriefingsOnDisk(loadParser, this.bibliographies));
		this.own(
			this.#documents.onDidChange((id) => {
				// A document may have been saved where nobody watches the file.
				this.#files.forget(id);
				this.#onDidChange.fire([id]);
			}),
		);
		this.own(
			this.bibliographies.onDidChange((ids) => {
				ids.forEach((id) => this.#files.forget(id));
				this.#onDidChange.fire(ids);
			}),
		);
		this.own(this.#files.onDidChange((id) => this.#hasChanged([id])));
		this.#found = this.own(new FoundOnFirstUse(log, storage));
		this.own(
			this.#found.onDidChange((ids) => {
				ids.forEach((id) => this.#files.forget(id));
				this.#hasChanged(ids);
			}),
		);
		this.onDidChangeProgress = this.#found.onDidChangeProgress;
	}

	get progress(): ReadingProgress | undefined {
		return this.#found.progress;
	}

	get incomplete(): readonly vscode.Uri[] {
		return this.#found.incomplete;
	}

	async hasOthers(): Promise<boolean> {
		return openBriefingIds().length > 0 || this.#files.ids().length > 0 || this.#found.hasAny();
	}

	async knownOutlines(): Promise<readonly LibraryOutline[]> {
		// Who asks for all of them is told what went wrong.
		this.#found.start().catch(() => undefined);
		const atHand = new Set([shippedBriefingId, ...openBriefingIds()]);
		const onDisk = this.#files.ids().filter((id) => !atHand.has(id));
		const entries = (
			await Promise.all([
				...[...atHand].map((id) => this.entry(id)),
				...onDisk.map((id) => this.#files.soon(id)),
			])
		).flatMap((entry) => entry ?? []);
		const { version } = this.#found;
		if (this.#known?.version !== version || !hasSameItems(this.#known.entries, entries)) {
			this.#known = { version, entries, outlines: this.#join(entries) };
		}
		return this.#known.outlines;
	}

	#join(entries: readonly LibraryEntry[]): readonly LibraryOutline[] {
		const inFull = new Set(entries.map(({ id }) => id));
		const found = [...this.#found.all().values()].filter(({ id }) => !inFull.has(id));
		return [...entries.map((entry) => this.#outlineOf(entry)), ...found];
	}

	async outlines(): Promise<readonly LibraryOutline[]> {
		await this.#found.start();
		return this.knownOutlines();
	}

	#outlineOf(entry: LibraryEntry): LibraryOutline {
		const outline = this.#outlines.get(entry) ?? outlinedEntry(entry);
		this.#outlines.set(entry, outline);
		return outline;
	}

	/** What is in the editor comes before what is on disk. */
	#hasChanged(ids: readonly string[]): void {
		const open = new Set(openBriefingIds());
		const changed = ids.filter((id) => !open.has(id));
		if (changed.length > 0) {
			this.#onDidChange.fire(changed);
		}
	}

	async entry(id: string): Promise<LibraryEntry | undefined> {
		try {
			switch (id) {
				case shippedBriefingId:
					return await this.#shipped.entry();
				case formatGuideId:
					return await this.#formatGuide.entry();
				default:
					return await this.#file(id);
			}
		} catch (error) {
			this.#log.error(`The briefing ${id} could not be read.`, error);
			return undefined;
		}
	}

	async #file(id: string): Promise<LibraryEntry | undefined> {
		const uri = parseUri(id);
		if (!uri || !isBriefingFile(uri)) {
			this.#log.warn(`${id} is not the address of a file named *.briefing.md.`);
			return undefined;
		}
		return (await this.#documents.entry(uri.toString())) ?? (await this.#files.entry(uri));
	}
}

function parseUri(id: string): vscode.Uri | undefined {
	try {
		return vscode.Uri.parse(id, true);
	} catch {
		return undefined;
	}
}
