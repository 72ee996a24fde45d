/** Hands the focus on, to one element at a time. */
export class FocusInTurn {
	#waiting: AbortController | undefined;

	/**
	 * Gives an element the focus, where the page has it, or else as soon as VS Code hands it to the page. An element of
	 * a page without it would take it from what the user has turned to since, and a list that loses it closes.
	 */
	public give(element: HTMLElement): void {
		this.#waiting?.abort();
		if (document.hasFocus()) {
			element.focus({ preventScroll: true });
			return;
		}
		this.#waiting = new AbortController();
		window.addEventListener(
			'focus',
			() => {
				if (element.isConnected && document.activeElement === document.body) {
					element.focus({ preventScroll: true });
				}
			},
			{ once: true, signal: this.#waiting.signal },
		);
	}
}
