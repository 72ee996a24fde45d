import type * as vscode from 'vscode';
import { Disposable } from './disposable';
import { Slices } from './slices';
import { Throttle } from './throttle';

/** What is done with files that changed. */
export interface ChangedFilesOptions<File> {
	read(id: string, uri: vscode.Uri, slices: Slices): Promise<File | undefined>;
	/** Takes what was read, in the order of the changes; undefined when the file is gone. */
	keep(id: string, uri: vscode.Uri, file: File | undefined): void;
	/** Many at once when much changes. */
	tell(ids: readonly string[]): void;
}

/** Reads files that changed: the first at once, those that follow closely together. */
export class ChangedFiles<File> extends Disposable {
	readonly #options: ChangedFilesOptions<File>;
	/** Files that changed and are not being read since. */
	readonly #waiting = new Map<string, vscode.Uri>();
	/** For each file that is being read, the last time that this began. */
	readonly #turns = new Map<string, object>();
	/** Files that were read and are to be told of. */
	readonly #news = new Set<string>();
	readonly #reading = this.own(new Throttle(readingInterval, () => this.#readAll()));
	readonly #telling = this.own(new Throttle(tellingInterval, () => this.#tell()));
	#readers = 0;

	constructor(options: ChangedFilesOptions<File>) {
		super();
		this.#options = options;
	}

	/** A file came, changed or went. */
	add(uri: vscode.Uri): void {
		this.#waiting.set(uri.toString(), uri);
		this.#reading.ask();
	}

	/** Several at a time, so that one that never answers keeps nobody waiting. */
	#readAll(): void {
		const slices = new Slices();
		const readers = Math.min(mostReaders, this.#readers + this.#waiting.size);
		while (this.#readers < readers) {
			this.#readers++;
			void this.#readSome(slices).finally(() => this.#readers--);
		}
	}

	async #readSome(slices: Slices): Promise<void> {
		for (const [id, uri] of this.#waiting) {
			this.#waiting.delete(id);
			const turn = {};
			this.#turns.set(id, turn);
			const file = await this.#options.read(id, uri, slices);
			// Otherwise it has changed again, and is being read again.
			if (this.#turns.get(id) === turn && !this.isDisposed) {
				this.#turns.delete(id);
				this.#options.keep(id, uri, file);
				this.#news.add(id);
				this.#telling.ask();
			}
			await slices.pause();
		}
	}

	#tell(): void {
		const ids = [...this.#news];
		this.#news.clear();
		this.#options.tell(ids);
	}
}

const mostReaders = 64;
/** Files are read, and told of, no more often than this, in milliseconds: both together are well below 200. */
const readingInterval = 40;
const tellingInterval = 80;
