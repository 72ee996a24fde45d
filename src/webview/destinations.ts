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

/** The mention of an entity that the reader sees, if there is one. */
export function mentionInView(root: ParentNode, entity: string): HTMLElement | undefined {
	const mentions = root.querySelectorAll<HTMLElement>(`.mention[data-entity="${CSS.escape(entity)}"]`);
	return [...mentions].find((mention) => {
		const { top, bottom } = mention.getBoundingClientRect();
		return top >= 0 && bottom <= window.innerHeight;
	});
}
