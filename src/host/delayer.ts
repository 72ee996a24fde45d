import type * as vscode from 'vscode';

/** Runs a task for a key once nothing has asked for it for a while. */
export class Delayer implements vscode.Disposable {
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

	/** Runs the task after so many milliseconds, unless the key is asked for again before. */
	run(key: string, milliseconds: number, task: () => void): void {
		this.cancel(key);
		this.#timers.set(
			key,
			setTimeout(() => {
				this.#timers.delete(key);
				task();
			}, milliseconds),
		);
	}

	/** Forgets the task that waits for the key. */
	cancel(key: string): void {
		clearTimeout(this.#timers.get(key));
		this.#timers.delete(key);
	}

	dispose(): void {
		for (const key of [...this.#timers.keys()]) {
			this.cancel(key);
		}
	}
}
