/** Longest stretch, in milliseconds, for which work in the background holds the extension host's thread. */
const longestStretch = 5;

/** Cuts long work into slices, between which everything else that the extension host has to do gets its turn. */
export class Slices {
	#started = performance.now();

	/** Ends the slice when it has become long. */
	async pause(): Promise<void> {
		if (performance.now() - this.#started >= longestStretch) {
			await nextTurn();
			this.#started = performance.now();
		}
	}
}

/** Waits for a turn of the event loop; unlike a timer, which browsers slow down, no longer than that. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
