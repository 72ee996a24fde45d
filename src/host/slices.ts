import { nextTurn } from './nextTurn';

/** Longest stretch, in milliseconds, for which work in the background holds the extension host's thread. */
const longestStretch = 3;

/** Cuts long work into slices, between which everything else that the extension host has to do gets its turn. */
export class Slices {
	/** Those that wait, in their order. */
	readonly #waiting: (() => void)[] = [];
	#started = performance.now();

	/** Ends the slice when it has become long. However many wait, they go on one after the other. */
	pause(): Promise<void> {
		const isFull = this.#waiting.length > 0 || performance.now() - this.#started >= longestStretch;
		return isFull ? this.#wait() : Promise.resolve();
	}

	#wait(): Promise<void> {
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			if (this.#waiting.length === 1) {
				void this.#goOn();
			}
		});
	}

	async #goOn(): Promise<void> {
		while (this.#waiting.length > 0) {
			await nextTurn();
			this.#started = performance.now();
			while (this.#waiting.length > 0 && performance.now() - this.#started < longestStretch) {
				this.#waiting[0]?.();
				// What waited does its work here, up to where it waits again.
				await Promise.resolve();
				this.#waiting.shift();
			}
		}
	}
}
