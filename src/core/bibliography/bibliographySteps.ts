import type { CslItem } from '../briefing';
import { readCslItem } from '../parse/readCslItem';
import type { BibliographyIndex, FoundEntries } from './bibliography';
import { bibtexEntries } from './bibtexEntries';
import { jsonEntries } from './jsonEntries';
import { yamlEntries } from './yamlEntries';

/** Indexes a BibTeX, CSL-JSON or CSL-YAML file in small steps; undefined when the name's ending is none of theirs. */
export function bibliographySteps(
	name: string,
	text: string,
): Generator<void, BibliographyIndex> | undefined {
	const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	const read = readers.get(ending);
	return read && indexed(text, read, ending.startsWith('y') ? 'markdown' : 'csl');
}

const readers = new Map<string, (text: string) => Generator<void, FoundEntries>>([
	// As Pandoc tells them apart.
	['bib', (text) => bibtexEntries(text, 'biblatex')],
	['bibtex', (text) => bibtexEntries(text, 'bibtex')],
	['json', jsonEntries],
	['yaml', yamlEntries],
	['yml', yamlEntries],
]);

function* indexed(
	text: string,
	entries: (text: string) => Generator<void, FoundEntries>,
	texts: 'markdown' | 'csl',
): Generator<void, BibliographyIndex> {
	const { offsets, read, fault } = yield* entries(text);
	const items = new Map<string, CslItem | undefined>();
	const placeOf = (offset: number): { readonly line: number; readonly column: number } =>
		placeIn(text, offset);
	return {
		offsets,
		placeOf,
		itemOf: (citekey) => {
			const offset = offsets.get(citekey);
			if (offset !== undefined && !items.has(citekey)) {
				const found = read(offset);
				items.set(citekey, found && readCslItem({ ...found, id: citekey }, texts).item);
			}
			return items.get(citekey);
		},
		...(fault && { fault: { line: placeOf(fault.offset).line, reason: fault.reason } }),
	};
}

/** Nothing is kept for this: few places are asked for, in a text that may be large. */
function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
	let line = 0;
	let start = 0;
	for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
		line++;
		start = end + 1;
	}
	return { line, column: offset - start };
}
