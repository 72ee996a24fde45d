import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import { Disposable } from '../disposable';
import type { OutlineReader } from '../outlineReader';
import type { PackedOutline } from '../packedOutline';
import type { Slices } from '../slices';
import type { OutlineAnswer, OutlineRequest } from './outlineMessages';

/** What workers need. */
export interface OutlineWorkersOptions {
	/** The file of the worker. */
	readonly script: string;
	/** Reads what workers do not, or could not. */
	readonly inThread: OutlineReader;
	readonly log: Pick<vscode.LogOutputChannel, 'warn'>;
	/** How long, in milliseconds, workers that were asked may say nothing. */
	readonly longestSilence?: number;
	/** How long, in milliseconds, they stay when there is nothing to read. */
	readonly longestIdle?: number;
}

/** A file that is asked for. */
interface Asked {
	readonly uri: vscode.Uri;
	readonly known: PackedOutline | undefined;
	readonly slices: Slices;
	settle(file: Promise<PackedOutline | undefined> | PackedOutline | undefined): void;
}

interface OutlineWorker {
	readonly worker: Worker;
	/** What it was asked for and has not answered, by number. */
	readonly pending: Map<number, Asked>;
}

/**
 * Reads files on a disk in workers, which are there only while there is something to read, and a little longer; those
 * that are elsewhere in the thread of the extension host, as well as all when a worker fails.
 */
export class OutlineWorkers extends Disposable implements OutlineReader {
	readonly #options: OutlineWorkersOptions;
	readonly #longestSilence: number;
	readonly #longestIdle: number;
	/** Asked for in this turn. */
	#asked: Asked[] = [];
	#workers: readonly OutlineWorker[] = [];
	#number = 0;
	/** Files that were given to workers without a long pause. */
	#given = 0;
	#hasFailed = false;
	#idle: ReturnType<typeof setTimeout> | undefined;
	#watch: ReturnType<typeof setInterval> | undefined;
	/** When a worker last said something. */
	#heard = 0;

	constructor(options: OutlineWorkersOptions) {
		super();
		this.#options = options;
		this.#longestSilence = options.longestSilence ?? usualSilence;
		this.#longestIdle = options.longestIdle ?? usualIdle;
	}

	/** How many workers there are now. */
	get size(): number {
		return this.#workers.length;
	}

	read(
		uri: vscode.Uri,
		known: PackedOutline | undefined,
		slices: Slices,
	): Promise<PackedOutline | undefined> {
		// A path with an authority leads to another machine, about which VS Code has settings of its own.
		if (this.#hasFailed || this.isDisposed || uri.scheme !== 'file' || uri.authority !== '') {
			return this.#options.inThread.read(uri, known, slices);
		}
		return new Promise((settle) => {
			if (this.#asked.push({ uri, known, slices, settle }) === 1) {
				setImmediate(() => this.#send());
			}
		});
	}

	override dispose(): void {
		const asked = [...this.#stop(), ...this.#asked.splice(0)];
		super.dispose();
		asked.forEach(({ settle }) => settle(undefined));
	}

	#send(): void {
		const asked = this.#asked.splice(0);
		if (asked.length === 0) {
			// All is over in the meantime.
			return;
		}
		if (this.#hasFailed) {
			this.#readInThread(asked);
			return;
		}
		try {
			this.#wake();
			this.#startIfNeeded();
			this.#given += asked.length;
			this.#ask(asked);
		} catch (error) {
			this.#fail(error);
			this.#readInThread(asked);
		}
	}

	/** Gives each worker its part, so that all have as much to do. */
	#ask(asked: readonly Asked[]): void {
		const requests = this.#workers.map((): OutlineRequest[] => []);
		for (const each of asked) {
			const { known, uri } = each;
			const number = this.#number++;
			const at = this.#idlest();
			const mark = known && { mtime: known.mtime, size: known.size, hash: known.hash };
			this.#workers[at]?.pending.set(number, each);
			requests[at]?.push({ number, path: uri.fsPath, known: mark });
		}
		for (const [at, { worker }] of this.#workers.entries()) {
			if (requests[at]?.length) {
				worker.postMessage(requests[at]);
			}
		}
	}

	/** The worker that has the least to do. */
	#idlest(): number {
		const sizes = this.#workers.map(({ pending }) => pending.size);
		return sizes.indexOf(Math.min(...sizes));
	}

	/** There is something to read again: from now on workers are expected to answer. */
	#wake(): void {
		clearTimeout(this.#idle);
		const now = performance.now();
		if (now - this.#heard > longestPause) {
			this.#given = 0;
		}
		if (this.#watch === undefined) {
			this.#heard = now;
			this.#watch = setInterval(() => this.#check(), this.#longestSilence / 10);
		}
	}

	/** All was answered. */
	#rest(): void {
		clearInterval(this.#watch);
		this.#watch = undefined;
		clearTimeout(this.#idle);
		this.#idle = setTimeout(() => this.#stop(), this.#longestIdle);
	}

	/** Starts one, and another when there is more to read at once than the start of a worker takes. */
	#startIfNeeded(): void {
		if (this.#workers.length * manyFiles <= this.#given && this.#workers.length < mostWorkers) {
			this.#workers = [...this.#workers, this.#start()];
		}
	}

	#start(): OutlineWorker {
		const worker = new Worker(this.#options.script, {
			name: 'briefing-outlines',
			execArgv: [],
			resourceLimits,
		});
		const pending = new Map<number, Asked>();
		const fail = (reason: unknown): void => {
			// Otherwise it was stopped.
			if (this.#workers.some((each) => each.worker === worker)) {
				this.#fail(reason);
			}
		};
		worker.on('message', (all: readonly OutlineAnswer[]) => this.#take(all, pending));
		worker.on('messageerror', fail);
		worker.on('error', fail);
		worker.on('exit', (code) => fail(`It ended with exit code ${code}.`));
		return { worker, pending };
	}

	#check(): void {
		const isAsked = this.#workers.some(({ pending }) => pending.size > 0);
		if (isAsked && performance.now() - this.#heard > this.#longestSilence) {
			this.#fail(`It said nothing for ${this.#longestSilence} ms.`);
		}
	}

	#take(answers: readonly OutlineAnswer[], pending: Map<number, Asked>): void {
		this.#heard = performance.now();
		try {
			// It was built with this, and nobody else talks here.
			for (const answer of answers) {
				const asked = pending.get(answer.number);
				pending.delete(answer.number);
				asked?.settle(outlineIn(answer, asked.known));
			}
		} catch (error) {
			this.#fail(error);
		}
		// What a worker said may still come when it was stopped.
		if (this.#workers.length > 0 && this.#workers.every((each) => each.pending.size === 0)) {
			this.#rest();
		}
	}

	#fail(reason: unknown): void {
		this.#hasFailed = true;
		this.#options.log.warn(
			'A worker that reads briefings failed; they are read without workers from now on.',
			reason instanceof Error ? reason : String(reason),
		);
		this.#readInThread(this.#stop());
	}

	/** Ends the workers; gives what they have not answered. */
	#stop(): readonly Asked[] {
		clearTimeout(this.#idle);
		clearInterval(this.#watch);
		this.#watch = undefined;
		const workers = this.#workers;
		this.#workers = [];
		workers.forEach(({ worker }) => void worker.terminate());
		return workers.flatMap(({ pending }) => [...pending.values()]);
	}

	#readInThread(asked: readonly Asked[]): void {
		for (const { uri, known, slices, settle } of asked) {
			settle(this.#options.inThread.read(uri, known, slices));
		}
	}
}

function outlineIn(
	answer: OutlineAnswer,
	known: PackedOutline | undefined,
): Promise<PackedOutline | undefined> | PackedOutline | undefined {
	switch (answer.kind) {
		case 'read':
			return answer.file;
		case 'same':
			return known && known.mtime !== answer.mtime ? { ...known, mtime: answer.mtime } : known;
		case 'none':
			return undefined;
		case 'failed':
			return Promise.reject(new Error(answer.message));
	}
}

/** Workers that read at the same time. */
const mostWorkers = 2;
/** For each so many files that were asked for another worker is started. */
const manyFiles = 250;
/** In milliseconds: what is asked for later than that is no longer of the same lot. */
const longestPause = 1000;
/** In milliseconds: as long as one change may follow another. */
const usualIdle = 60_000;
/** In milliseconds; longer than a worker waits for a file. */
const usualSilence = 15_000;
/** A file that takes more has the worker fail, and not the extension host. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };
