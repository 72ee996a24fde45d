/** Does something once the next painting is done; a page that nobody sees is not painted, so there it waits. */
export function afterPainting(action: () => void): void {
	requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = action;
		port2.postMessage(undefined);
	});
}
