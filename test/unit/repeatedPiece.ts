/** A piece so many times; `#` becomes a number of its own. */
export function repeated(piece: string, count: number): string {
	return Array.from({ length: count }, (_, index) => piece.replaceAll('#', String(index))).join('');
}

/** Gives a text with a piece so many times between two others. */
export function repeatedBetween(before: string, piece: string, after = ''): (count: number) => string {
	return (count) => before + repeated(piece, count) + after;
}
