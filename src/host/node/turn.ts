/** Waits for the next turn of the event loop: what Node has for that takes a tenth of what a channel takes. */
export function turn(): Promise<void> {
	return new Promise((resolve) => {
		setImmediate(resolve);
	});
}
