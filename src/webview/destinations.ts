/** What takes the focus when the reader is led to an element: its heading, or what stands for it. */
export function focusableIn(destination: Element): HTMLElement | undefined {
	const candidates = ['.heading', '.part-heading', '.pane-title', '.claim-mark', 'a'];
	const found = destination.matches('[tabindex], a[href]')
		? destination
		: candidates.map((selector) => destination.querySelector(selector)).find((element) => element !== null);
	return found instanceof HTMLElement ? found : undefined;
}

/** What an element is called when it is announced: its heading, or its words without any marks. */
export function nameOf(element: Element | undefined): string {
	const label = element?.getAttribute('aria-label');
	const named = element?.querySelector('h1, h2, h3, h4, h5, h6, .reference-text, .check-claim') ?? element;
	const words = named?.cloneNode(true);
	if (!(words instanceof Element)) {
		return label ?? '';
	}
	for (const mark of words.querySelectorAll('.citation, .claim-mark, [aria-hidden]')) {
		mark.remove();
	}
	return (label ?? words.textContent).replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** A link to an entity that the reader sees, outside of the pane: the preferred one, if that is one, or the first. */
export function linkInView(
	root: ParentNode,
	entity: string,
	preferred?: Element | null,
): HTMLElement | SVGElement | undefined {
	const link = `:is(.mention:not(.pane *), .part-body .entity-link)[data-entity="${CSS.escape(entity)}"]`;
	const links = [...root.querySelectorAll<HTMLElement | SVGElement>(link)];
	// Looked at one by one: to measure all takes long in a long text.
	return links.find((found) => found === preferred && isInView(found)) ?? links.find(isInView);
}

function isInView(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return top >= 0 && bottom > top && bottom <= window.innerHeight;
}
