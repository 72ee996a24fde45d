import { rememberFormats } from './rememberFormats';

/** A list as a language writes it, with its commas alone where it can do without a word: 'A, B, C', 'A、B、C'. */
export function listText(parts: readonly string[], language: string): string {
	return listFormat(language, narrow).format(parts);
}

/** The same in pieces, each a part by its place in the list, or what stands between two. */
export function listPieces(length: number, language: string): readonly (number | string)[] {
	const places = Array.from({ length }, (_, place) => String(place));
	return listFormat(language, narrow)
		.formatToParts(places)
		.map(({ type, value }) => (type === 'element' ? Number(value) : value));
}

/** Intl's format of lists; the English one for a language that is none. */
export const listFormat = rememberFormats((language, options: Intl.ListFormatOptions) => {
	try {
		return new Intl.ListFormat(language, options);
	} catch {
		return new Intl.ListFormat('en', options);
	}
});

// Not the type 'unit', which in Chinese has nothing between its parts.
const narrow: Intl.ListFormatOptions = { style: 'narrow' };
