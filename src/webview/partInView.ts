import type { Visit } from '../protocol/viewState';
import { partsOf } from './textParts';
import { isPageHidden, partBeingRead, sectionOfPlace } from './textPlaces';

/** What is being read: a section by its id, or else another part of the page by its name. */
export interface PartInView {
	readonly section?: string;
	readonly part?: string;
}

/** What is being read: at rest, the section that was opened. */
export function partInView(root: HTMLElement, visit: Visit, isResting: boolean): PartInView {
	if (isResting && visit.section !== undefined) {
		return { section: visit.section };
	}
	if (isPageHidden()) {
		const section = sectionOfPlace(visit.place);
		return section === undefined ? { part: visit.place.part.replace(/^part:/, '') } : { section };
	}
	const { section, part }: DOMStringMap = partBeingRead(partsOf(root))?.dataset ?? {};
	return section === undefined ? { part } : { section };
}
