import type { PartName } from '../partName';
import { percentEncoded } from '../percentEncoding';

// The text has ids of its own: those of sections, claims and entities. An id that Pandoc makes of a heading begins with
// a letter and has no colon in it, so that none of these is taken by one.

/** The id of an entry in the list of sources. */
export function referenceElementId(citekey: string): string {
	return `_reference-${citekey}`;
}

/** What a page has besides sections. */
export type PagePart = PartName | 'abstract' | 'sources' | 'entities';

/** The id of a part of the page that is no section. */
export function partElementId(name: PagePart): string {
	return `_part-${name}`;
}

/** The id of the heading of a section. */
export function headingElementId(sectionId: string): string {
	return `heading:${sectionId}`;
}

/** A link within the page to the element with that id. */
export function fragment(elementId: string): string {
	return `#${percentEncoded(elementId)}`;
}
