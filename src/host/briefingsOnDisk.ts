import * as vscode from 'vscode';
import type { Bibliographies } from './bibliographies';
import type { BibliographiesOnFirstUse } from './bibliographiesOnFirstUse';
import { readBriefingFile } from './briefingFile';
import type { LibraryEntry } from './briefingLibrary';
import { tooLarge, type ParseBriefing, type ParsedBriefing } from './briefingSource';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { watchFile } from './watchFile';

/** Briefing files that somebody asked for while no editor had them open; watched from then on. */
export class BriefingsOnDisk extends Disposable {
	readonly #loadParser: () => Promise<ParseBriefing>;
	readonly #bibliographies: BibliographiesOnFirstUse;
	readonly #readings = new Map<string, Promise<LibraryEntry> | undefined>();
	readonly #delayer = this.own(new Delayer());
	readonly #onDidChange = this.own(new vscode.EventEmitter<string>());

	/** A file that was asked for changed, came or went; carries its id. */
	readonly onDidChange = this.#onDidChange.event;

	constructor(loadParser: () => Promise<ParseBriefing>, bibliographies: BibliographiesOnFirstUse) {
		super();
		this.#loadParser = loadParser;
		this.#bibliographies = bibliographies;
	}

	/** The ids of all that were read. */
	ids(): readonly string[] {
		return [...this.#readings].filter(([, reading]) => reading !== undefined).map(([id]) => id);
	}

	/** The briefing in a file; rejects when it cannot be read, and tries again the next time. */
	async entry(uri: vscode.Uri): Promise<LibraryEntry> {
		const id = uri.toString();
		if (!this.#readings.has(id)) {
			this.#watch(uri);
		}
		const reading = this.#readings.get(id) ?? this.#read(uri);
		this.#readings.set(id, reading);
		try {
			return await reading;
		} catch (error) {
			this.#forgetFailure(id, reading);
			throw error;
		}
	}

	/** Forgets what was read, so that the file is read again when it is asked for. */
	forget(id: string): void {
		if (this.#readings.has(id)) {
			this.#readings.set(id, undefined);
		}
	}

	async #read(uri: vscode.Uri): Promise<LibraryEntry> {
		const [parse, bibliographies, text] = await Promise.all([
			this.#loadParser(),
			this.#bibliographies.load(),
			readBriefingFile(uri),
		]);
		const { briefing, problems } =
			typeof text === 'string'
				? await parsed(parse, bibliographies, uri, text)
				: await tooLarge(text.tooLarge);
		return { id: uri.toString(), uri, briefing, problems };
	}

	#forgetFailure(id: string, reading: Promise<LibraryEntry> | undefined): void {
		if (this.#readings.get(id) === reading) {
			this.#readings.set(id, undefined);
		}
	}

	#watch(uri: vscode.Uri): void {
		const id = uri.toString();
		this.own(
			watchFile(uri, () => {
				this.#readings.set(id, undefined);
				this.#delayer.run(id, 40, () => this.#onDidChange.fire(id));
			}),
		);
	}
}

async function parsed(
	parse: ParseBriefing,
	bibliographies: Bibliographies,
	uri: vscode.Uri,
	text: string,
): Promise<ParsedBriefing> {
	const first = parse(text, bibliographies.of(uri));
	return (await bibliographies.becomeRead(uri)) ? parse(text, bibliographies.of(uri)) : first;
}
