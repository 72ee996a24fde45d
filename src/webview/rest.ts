/** Where a jump has brought the page to rest, while nobody has scrolled on from there. */
export class Rest {
	#top: number | undefined;

	/** The page rests where it is now. */
	public begin(): void {
		this.#top = window.scrollY;
	}

	public end(): void {
		this.#top = undefined;
	}

	public get isOn(): boolean {
		return this.#top !== undefined && Math.abs(window.scrollY - this.#top) < 2;
	}
}

/** Brings an element into view: what is long from its start, the rest in the middle. */
export function bringIntoView(destination: Element | undefined): void {
	destination?.closest('details')?.setAttribute('open', '');
	destination?.scrollIntoView({
		block: destination.matches('section, .pane') ? 'start' : 'center',
		behavior: 'instant',
	});
}
