import * as vscode from 'vscode';
import { isBriefingDocument } from './briefingFile';
import type { BriefingLibrary, LibraryEntry } from './briefingLibrary';
import type { BriefingReader } from './briefingReader';
import { Disposable } from './disposable';
import { shippedBriefingId } from './identifiers';

/**
 * The briefing that the views and commands are about: the one in the active editor, or else the one being read, or
 * else the one that ships.
 */
export class CurrentBriefing extends Disposable {
	readonly #library: BriefingLibrary;
	readonly #reader: BriefingReader;
	readonly #onDidChange = this.own(new vscode.EventEmitter<void>());
	#id: string;

	/** Another briefing is the current one, or it has changed. */
	readonly onDidChange = this.#onDidChange.event;

	constructor({ library, reader }: { readonly library: BriefingLibrary; readonly reader: BriefingReader }) {
		super();
		this.#library = library;
		this.#reader = reader;
		this.#id = this.id;
		this.own(
			library.onDidChange((ids) => {
				if (ids.includes(this.id)) {
					this.#onDidChange.fire();
				}
			}),
		);
		this.own(reader.onDidChangeReading(() => this.#update()));
		this.own(vscode.window.onDidChangeActiveTextEditor(() => this.#update()));
	}

	get id(): string {
		return this.inEditor ?? this.#reader.reading?.briefing ?? shippedBriefingId;
	}

	/** The one in the active editor, if there is one. */
	get inEditor(): string | undefined {
		const document = vscode.window.activeTextEditor?.document;
		return document && isBriefingDocument(document) ? document.uri.toString() : undefined;
	}

	#update(): void {
		if (this.#id !== this.id) {
			this.#id = this.id;
			this.#onDidChange.fire();
		}
	}

	/** Its content as it is now; undefined when it cannot be read. */
	entry(): Promise<LibraryEntry | undefined> {
		return this.#library.entry(this.id);
	}
}
