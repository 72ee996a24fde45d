import * as vscode from 'vscode';
import { BriefingDocuments } from './briefingDocuments';
import { isBriefingFile } from './briefingFile';
import type { BriefingLibrary, LibraryEntry } from './briefingLibrary';
import { BriefingsOnDisk } from './briefingsOnDisk';
import type { ParseBriefing } from './briefingSource';
import { Disposable } from './disposable';
import { shippedBriefingId } from './identifiers';
import { ShippedBriefing } from './shippedBriefing';

/** What the library needs. */
export interface BriefingFilesOptions {
	readonly extensionUri: vscode.Uri;
	readonly loadParser: () => Promise<ParseBriefing>;
	readonly log: vscode.LogOutputChannel;
}

/** The briefings as files: the one that ships, open documents, and files that are asked for. */
export class BriefingFiles extends Disposable implements BriefingLibrary {
	readonly #log: vscode.LogOutputChannel;
	readonly #shipped: ShippedBriefing;
	readonly #documents: BriefingDocuments;
	readonly #files: BriefingsOnDisk;
	readonly #onDidChange = this.own(new vscode.EventEmitter<readonly string[]>());

	readonly onDidChange = this.#onDidChange.event;

	constructor({ extensionUri, loadParser, log }: BriefingFilesOptions) {
		super();
		this.#log = log;
		this.#shipped = new ShippedBriefing(extensionUri);
		this.#documents = this.own(new BriefingDocuments(loadParser));
		this.#files = this.own(new BriefingsOnDisk(loadParser));
		this.own(
			this.#documents.onDidChange((id) => {
				// A document may have been saved where nobody watches the file.
				this.#files.forget(id);
				this.#onDidChange.fire([id]);
			}),
		);
		this.own(
			this.#files.onDidChange((id) => {
				if (!this.#documents.ids().includes(id)) {
					this.#onDidChange.fire([id]);
				}
			}),
		);
	}

	async entries(): Promise<readonly LibraryEntry[]> {
		const ids = new Set([shippedBriefingId, ...this.#documents.ids(), ...this.#files.ids()]);
		const entries = await Promise.all([...ids].map((id) => this.entry(id)));
		return entries.filter((entry) => entry !== undefined);
	}

	async entry(id: string): Promise<LibraryEntry | undefined> {
		try {
			return await (id === shippedBriefingId ? this.#shipped.entry() : this.#file(id));
		} catch (error) {
			this.#log.error(`The briefing ${id} could not be read.`, error);
			return undefined;
		}
	}

	async #file(id: string): Promise<LibraryEntry | undefined> {
		const uri = parseUri(id);
		if (!uri || !isBriefingFile(uri)) {
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
