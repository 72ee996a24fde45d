import { listFormat } from './intlFormats';

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

// Not the type 'unit', which in Chinese has nothing between its parts.
const narrow: Intl.ListFormatOptions = { style: 'narrow' };
