/**
 * Waits for the next turn of the event loop; unlike a timer, which browsers slow down, no longer than that. In the
 * Node host the file of this name in `node` stands for this.
 */
export function turn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
