import { fragment, referenceElementId } from '../core/render/elementIds';
import type { Target } from '../protocol/target';
import { partNamed } from './textParts';

/** Everything in the panel that stands for an item: what is marked when it is chosen. */
export function placesOf(root: ParentNode, item: Target): readonly HTMLElement[] {
	const selector = chosenSelector(item);
	return selector === undefined ? [] : [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The section of that id. */
export function sectionElement(root: HTMLElement, id: string): HTMLElement | undefined {
	return partNamed(root, `section:${id}`);
}

/** Where a target stands in the text; an entity stands in no one place. */
export function targetElement(root: HTMLElement, { kind, id }: Target): HTMLElement | undefined {
	switch (kind) {
		case 'section':
			return sectionElement(root, id);
		case 'claim':
			return root.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`) ?? undefined;
		case 'reference':
			return root.querySelector<HTMLElement>(`[data-reference="${CSS.escape(id)}"]`) ?? undefined;
		case 'part':
			return partNamed(root, `part:${id}`);
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
