import type { Visit } from '../protocol/viewState';
import { partsOf } from './textParts';
import { isPageHidden, partBeingRead, sectionOfPlace } from './textPlaces';

/** What is being read: a section by its id, or else a part by its name; neither above the first of them. */
export interface PartInView {
	readonly section?: string;
	readonly part?: string;
}

/** What is being read: at rest, the section that was opened. */
export function partInView(root: HTMLElement, { section, place }: Visit, isResting: boolean): PartInView {
	if (isResting && section !== undefined) {
		return { section };
	}
	if (isPageHidden()) {
		return { section: sectionOfPlace(place) };
	}
	const { section: read, part }: DOMStringMap = partBeingRead(partsOf(root))?.dataset ?? {};
	return read === undefined ? { part } : { section: read };
}
