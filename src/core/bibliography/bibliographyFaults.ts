/** Why a part of a bibliography cannot be read, in words that are translated where they are shown. */
export const bibliographyFaults = [
	'an entry has no end',
	'an entry has no key',
	'a field has no value',
	'a comma is missing between two fields',
	'an item is not valid',
	'there is no list of references',
] as const;

/** One of them. */
export type BibliographyFault = (typeof bibliographyFaults)[number];
