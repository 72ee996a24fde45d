import * as vscode from 'vscode';
import type { LibraryOutline } from './briefingLibrary';
import { Disposable } from './disposable';
import type { FoundBriefings, ReadingProgress } from './foundBriefings';
import { nextTurn } from './nextTurn';
import { onFirstUse } from './onFirstUse';

/** Where the outlines of files are kept for the next session, and the version of what reads them. */
export interface OutlineStorage {
	readonly folder: vscode.Uri;
	readonly version: string;
}

/** The briefing files in the folders, with all that finds and reads them loaded when they are looked for. */
export class FoundOnFirstUse extends Disposable {
	readonly #log: vscode.LogOutputChannel;
	readonly #storage: OutlineStorage | undefined;
	readonly #onDidChange = this.own(new vscode.EventEmitter<readonly string[]>());
	readonly #onDidChangeProgress = this.own(new vscode.EventEmitter<void>());
	readonly #loaded = onFirstUse(() => this.#load());
	#found: FoundBriefings | undefined;

	/** Files came, went or changed; carries their ids, many at once when much changes. */
	readonly onDidChange = this.#onDidChange.event;
	readonly onDidChangeProgress = this.#onDidChangeProgress.event;

	constructor(log: vscode.LogOutputChannel, storage: OutlineStorage | undefined) {
		super();
		this.#log = log;
		this.#storage = storage;
	}

	/** Undefined when nothing is being read. */
	get progress(): ReadingProgress | undefined {
		return this.#found?.progress;
	}

	/** Folders that could not be searched to the end. */
	get incomplete(): readonly vscode.Uri[] {
		return this.#found?.incomplete ?? [];
	}

	/** Another number when there is anything else to know. */
	get version(): number {
		return this.#found?.version ?? 0;
	}

	/** All that are known by now. */
	all(): ReadonlyMap<string, LibraryOutline> {
		return this.#found?.all() ?? new Map();
	}

	/** Looks for the files, the first time, and settles when they are read. */
	async start(): Promise<void> {
		const found = await this.#loaded();
		await found.start();
	}

	/** Whether there is any file; known before they are read. */
	async hasAny(): Promise<boolean> {
		const looked = this.start();
		const has = (): boolean => this.all().size > 0 || (this.progress?.total ?? 0) > 0;
		if (!has()) {
			await eventOr(this.onDidChangeProgress, looked);
		}
		return has();
	}

	async #load(): Promise<FoundBriefings> {
		const { createFoundBriefings } = await import('./createFoundBriefings');
		// To load it and to begin would be long in one go.
		await nextTurn();
		const { found, others } = createFoundBriefings(this.#log, this.#storage);
		this.own(found.onDidChange((ids) => this.#onDidChange.fire(ids)));
		this.own(found.onDidChangeProgress(() => this.#onDidChangeProgress.fire()));
		this.own(others);
		this.#found = this.own(found);
		return found;
	}
}

/** Waits for the next of these events, or for something else, if that is earlier. */
function eventOr(event: vscode.Event<void>, other: Promise<void>): Promise<void> {
	return new Promise((resolve) => {
		const end = (): void => {
			listener.dispose();
			resolve();
		};
		const listener = event(end);
		void other.then(end, end);
	});
}
