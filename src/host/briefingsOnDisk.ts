import * as vscode from 'vscode';
import type { Bibliographies } from './bibliographies';
import type { BibliographiesOnFirstUse } from './bibliographiesOnFirstUse';
import type { LibraryEntry } from './briefingLibrary';
import { tooLarge, type ParseBriefing, type ParsedBriefing } from './briefingSource';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { readTextFile } from './readTextFile';
import { watchFile } from './watchFile';
import { withinTime } from './withinTime';

/** Briefing files that somebody asked for while no editor had them open; watched from then on. */
export class BriefingsOnDisk extends Disposable {
	readonly #loadParser: () => Promise<ParseBriefing>;
	readonly #bibliographies: BibliographiesOnFirstUse;
	readonly #readings = new Map<string, Promise<LibraryEntry> | undefined>();
	/** Those that take longer than anybody waits. */
	readonly #late = new WeakSet<Promise<LibraryEntry>>();
	readonly #delayer = this.own(new Delayer());
	readonly #onDidChange = this.own(new vscode.EventEmitter<string>());

	/** A file that was asked for changed, came or went, or was read late; carries its id. */
	readonly onDidChange = this.#onDidChange.event;

	constructor(loadParser: () => Promise<ParseBriefing>, bibliographies: BibliographiesOnFirstUse) {
		super();
		this.#loadParser = loadParser;
		this.#bibliographies = bibliographies;
	}

	/** The ids of all that were asked for, but for those that could not be read. */
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

	/** What was asked for, if it is read or soon will be; what comes later is told of. */
	async soon(id: string): Promise<LibraryEntry | undefined> {
		const reading = this.#readings.get(id);
		if (!reading || this.#late.has(reading)) {
			return undefined;
		}
		try {
			return await withinTime(reading, patience);
		} catch {
			this.#tellOf(reading, id);
			return undefined;
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
			readTextFile(uri, longestWait),
		]);
		const { briefing, problems } =
			typeof text === 'string'
				? await parsed(parse, bibliographies, uri, text)
				: await tooLarge(text.tooLarge);
		return { id: uri.toString(), uri, briefing, problems };
	}

	#tellOf(reading: Promise<LibraryEntry>, id: string): void {
		if (this.#late.has(reading)) {
			return;
		}
		this.#late.add(reading);
		const end = (): void => {
			this.#late.delete(reading);
			if (this.#readings.get(id) === reading) {
				this.#onDidChange.fire(id);
			}
		};
		// One that failed is nobody's news: whoever asked for it was told.
		reading.then(end, () => undefined);
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

/** How long, in milliseconds, somebody who has asked for one waits for it before it counts as not readable. */
const longestWait = 60_000;
/** How long, in milliseconds, the list of all waits for one of them. */
const patience = 1000;
