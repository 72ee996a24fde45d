/** Where a jump has brought the page to rest, while nobody has scrolled on from there. */
export class Rest {
	#top: number | undefined;
	#destination: Element | undefined;

	/** The page rests where it is now, for the sake of an element that was brought into view, if it was one. */
	public begin(destination?: Element): void {
		this.#top = window.scrollY;
		this.#destination = destination;
	}

	public end(): void {
		this.#top = undefined;
		this.#destination = undefined;
	}

	/** What the page rests at, while it is still in the page. */
	public get destination(): Element | undefined {
		return this.isOn && this.#destination?.isConnected ? this.#destination : undefined;
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
