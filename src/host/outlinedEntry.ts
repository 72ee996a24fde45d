import { outlineOf } from '../core/library/outline';
import type { LibraryEntry, LibraryOutline } from './briefingLibrary';

/** A briefing that was read in full, as the lists and the look-up have all briefings. */
export function outlinedEntry({ id, uri, briefing }: LibraryEntry): LibraryOutline {
	return { id, uri, title: briefing.title, isPartial: false, outline: outlineOf(briefing) };
}
