import type { Target } from '../protocol/target';

/** Marks the opened section and everything in the text that is the chosen item, and nothing else. */
export function markChosen(root: ParentNode, section: string | undefined, item: Target | undefined): void {
	for (const element of root.querySelectorAll('[data-section][aria-current]')) {
		element.removeAttribute('aria-current');
	}
	unmark(root, 'is-chosen');
	if (section !== undefined) {
		sectionElement(root, section)?.setAttribute('aria-current', 'true');
	}
	if (item) {
		for (const element of root.querySelectorAll(chosenSelector(item))) {
			element.classList.add('is-chosen');
		}
	}
}

/** Marks the one element that was gone to, until the next one. */
export function markReached(root: ParentNode, reached: Element | undefined): void {
	unmark(root, 'is-reached');
	reached?.classList.add('is-reached');
}

/** The section of that id. */
export function sectionElement(root: ParentNode, id: string): HTMLElement | undefined {
	return root.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`) ?? undefined;
}

/** Where a target stands in the text; an entity stands in no one place. */
export function targetElement(root: ParentNode, { kind, id }: Target): HTMLElement | undefined {
	switch (kind) {
		case 'section':
			return sectionElement(root, id);
		case 'claim':
			return root.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`) ?? undefined;
		case 'reference':
			return root.querySelector<HTMLElement>(`[data-reference="${CSS.escape(id)}"]`) ?? undefined;
		case 'entity':
			return undefined;
	}
}

function chosenSelector({ kind, id }: Target): string {
	const name = CSS.escape(id);
	switch (kind) {
		case 'entity':
			return `.mention[data-entity="${name}"]`;
		case 'claim':
			return `[data-claim="${name}"]`;
		case 'reference':
			return `[data-reference="${name}"], .citation a[href="#${CSS.escape(encodeURIComponent(`reference-${id}`))}"]`;
		case 'section':
			return `[data-section="${name}"]`;
	}
}

/** Takes a mark away without a trace, so that what is left can be compared with what was rendered. */
export function unmark(root: ParentNode, mark: 'is-chosen' | 'is-reached'): void {
	for (const element of root.querySelectorAll(`.${mark}`)) {
		element.classList.remove(mark);
		if (element.classList.length === 0) {
			element.removeAttribute('class');
		}
	}
}
