import type { Visit } from '../protocol/viewState';
import { isPageHidden, sectionBeingRead, sectionOfPlace } from './textPlaces';

/** The section that is being read: at rest, the one that was opened. */
export function sectionInView(
	root: HTMLElement,
	{ section, place }: Visit,
	isResting: boolean,
): string | undefined {
	if (isResting && section !== undefined) {
		return section;
	}
	return isPageHidden() ? sectionOfPlace(place) : sectionBeingRead(root);
}
