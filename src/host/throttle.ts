import type * as vscode from 'vscode';

/** Runs a task when it is asked for: at once, unless it has just run, and then once for all who ask meanwhile. */
export class Throttle implements vscode.Disposable {
	readonly #interval: number;
	readonly #task: () => void;
	#last = -Infinity;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Takes the shortest time from one run to the next, in milliseconds. */
	constructor(interval: number, task: () => void) {
		this.#interval = interval;
		this.#task = task;
	}

	/** Has the task run, in a turn of its own. */
	ask(): void {
		const wait = Math.max(0, this.#last + this.#interval - performance.now());
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#last = performance.now();
			this.#task();
		}, wait);
	}

	dispose(): void {
		clearTimeout(this.#timer);
	}
}
