import type { Reading } from '../../host/briefingReader';
import { partTarget } from '../../host/partTarget';
import type { Target } from '../../protocol/target';

/** What to open for somebody to read on: what was chosen, or else the section or the part that was being read. */
export function readingTarget({ item, section, place }: Reading): Target | undefined {
	if (item) {
		return item;
	}
	if (section !== undefined) {
		return { kind: 'section', id: section };
	}
	return partTarget(place);
}
