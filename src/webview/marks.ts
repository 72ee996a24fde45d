import { fragment, referenceElementId } from '../core/render/citation';
import type { Target } from '../protocol/target';
import type { inSight } from './offScreen';

/** Marks the opened section and everything in the text that is the chosen item, and nothing else. */
export function markChosen(root: ParentNode, section: string | undefined, item: Target | undefined): void {
	for (const element of root.querySelectorAll('[data-section][aria-current]')) {
		element.removeAttribute('aria-current');
	}
	unmark(root, 'is-chosen');
	if (section !== undefined) {
		sectionElement(root, section)?.setAttribute('aria-current', 'true');
	}
	const selector = item && chosenSelector(item);
	if (selector !== undefined) {
		for (const element of root.querySelectorAll(selector)) {
			element.classList.add('is-chosen');
		}
	}
}

/** Marks the one element that was gone to, until the next one. */
export function markReached(root: ParentNode, reached: Element | undefined): void {
	unmark(root, 'is-reached');
	reached?.classList.add('is-reached');
}

/** Everything in the panel that stands for an item: what is marked when it is chosen. */
export function placesOf(root: ParentNode, item: Target): readonly HTMLElement[] {
	const selector = chosenSelector(item);
	return selector === undefined ? [] : [...root.querySelectorAll<HTMLElement>(selector)];
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
		case 'part':
			return root.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"]`) ?? undefined;
		case 'entity':
			return undefined;
	}
}

function chosenSelector({ kind, id }: Target): string | undefined {
	const name = CSS.escape(id);
	switch (kind) {
		case 'entity':
			return `.mention[data-entity="${name}"]`;
		case 'claim':
			return `[data-claim="${name}"]`;
		case 'reference':
			return `[data-reference="${name}"], .citation a[href="${CSS.escape(fragment(referenceElementId(id)))}"]`;
		case 'section':
			return `[data-section="${name}"]`;
		case 'part':
			return undefined;
	}
}

/** Takes a mark away without a trace, so that what is left can be compared with what was rendered. */
export function unmark(root: ParentNode, mark: 'is-chosen' | 'is-reached' | typeof inSight): void {
	for (const element of root.querySelectorAll(`.${mark}`)) {
		element.classList.remove(mark);
		if (element.classList.length === 0) {
			element.removeAttribute('class');
		}
	}
}
