import type * as vscode from 'vscode';

/** Runs a task for a key a while after it was asked for. */
export class Delayer implements vscode.Disposable {
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

	/** Runs the task after so many milliseconds; asking for it again in the meantime changes nothing. */
	run(key: string, milliseconds: number, task: () => void): void {
		if (this.#timers.has(key)) {
			return;
		}
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
