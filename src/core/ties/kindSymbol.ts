/** How wide and how high a symbol is. */
export const symbolSize = 12;

const symbols: ReadonlyMap<string, string> = new Map([
	['lab', 'M4.5 1.5h3M5 1.5v3.2L2.3 9.8a.9.9 0 0 0 .8 1.4h5.8a.9.9 0 0 0 .8-1.4L7 4.7V1.5M3.5 8h5'],
	['model', 'M2 4.5h8v6H2zM6 4.5V2M4.4 7v1M7.6 7v1'],
	['person', 'M6 5.4a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2.5 11c0-2.4 1.5-3.8 3.5-3.8S9.5 8.6 9.5 11'],
	[
		'hardware',
		'M3.5 3.5h5v5h-5zM5 3.5v-2M7 3.5v-2M5 10.5v-2M7 10.5v-2M3.5 5h-2M3.5 7h-2M10.5 5h-2M10.5 7h-2',
	],
	['organization', 'M3 11V1.5h6V11M1.5 11h9M5 4v.6M7 4v.6M5 6.2v.6M7 6.2v.6M5 8.4v.6M7 8.4v.6'],
]);

const otherSymbol = 'M6 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z';

/** The name of the symbol for a kind of entity: 'model' for a 'model family', 'other' for kinds without one. */
export function kindSymbolName(kind: string): string {
	const [word = ''] = kind.split(/[^\p{L}]/u);
	return symbols.has(word) ? word : 'other';
}

/** The symbol of that name, as the `d` of an SVG path that is drawn with a line. */
export function kindSymbol(name: string): string {
	return symbols.get(name) ?? otherSymbol;
}
