import { largestFile } from '../largestFile';
import type { BibliographyEntries, BibliographyIndex, BibliographyProblem } from './bibliography';

/** What is known of a file, or why it cannot be read; undefined while it is read. Sizes are in bytes. */
export type BibliographyState =
	| { readonly index: BibliographyIndex }
	| 'outside'
	| 'missing'
	| 'unknown'
	| 'surplus'
	| { readonly tooLarge: number }
	| undefined;

/** One of the paths that `bibliography:` names, and what is known of the file there. */
export interface NamedBibliography {
	readonly path: string;
	readonly state: BibliographyState;
}

/** Each is watched; a briefing that names more is not meant for readers. */
const mostBibliographies = 50;

/** Why the file at a path is not even looked for, by that path and its place in the list, from 0. */
export function refusalOf(path: string, index: number): 'unknown' | 'surplus' | undefined {
	if (!/\.(?:bib|bibtex|json|ya?ml)$/i.test(path)) {
		return 'unknown';
	}
	return index < mostBibliographies ? undefined : 'surplus';
}

/** What the bibliographies of a briefing hold together; of a key that several have, the last counts. */
export function bibliographyEntries(named: readonly NamedBibliography[]): BibliographyEntries {
	const indexes = named.flatMap(({ state }) =>
		typeof state === 'object' && 'index' in state ? [state.index] : [],
	);
	return {
		itemOf: (citekey) => indexes.findLast(({ offsets }) => offsets.has(citekey))?.itemOf(citekey),
		problems: named.flatMap((each, index) => problemOf(each, index) ?? []),
		isWhole: indexes.length === named.length && indexes.every(({ fault }) => fault === undefined),
	};
}

function problemOf({ path, state }: NamedBibliography, index: number): BibliographyProblem | undefined {
	if (state === undefined) {
		return undefined;
	}
	if (state === 'surplus') {
		return { index, code: 'surplus-bibliography', values: [path, String(mostBibliographies)] };
	}
	if (typeof state === 'string') {
		return { index, code: `${state}-bibliography`, values: [path] };
	}
	if ('tooLarge' in state) {
		const megabytes = [state.tooLarge, largestFile].map((bytes) => String(Math.round(bytes / 1024 / 1024)));
		return { index, code: 'large-bibliography', values: [path, ...megabytes] };
	}
	const { fault } = state.index;
	return (
		fault && { index, code: 'broken-bibliography', values: [path, String(fault.line + 1), fault.reason] }
	);
}
