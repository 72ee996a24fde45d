import { Delayer } from '../../src/host/delayer';

/** Runs what waits before its time, when it is told to. */
export class HastyDelayer extends Delayer {
	readonly #waiting = new Map<string, () => void>();

	override run(key: string, milliseconds: number, task: () => void): void {
		const runOnce = (): void => {
			this.cancel(key);
			task();
		};
		if (!this.#waiting.has(key)) {
			this.#waiting.set(key, runOnce);
		}
		super.run(key, milliseconds, runOnce);
	}

	override cancel(key: string): void {
		this.#waiting.delete(key);
		super.cancel(key);
	}

	runOut(): void {
		[...this.#waiting.values()].forEach((run) => run());
	}
}
