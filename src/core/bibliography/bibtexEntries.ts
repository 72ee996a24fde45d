import type { FoundEntries } from './bibliography';
import { readBibtexEntry } from './bibtexEntry';
import { bibtexItem } from './bibtexItem';

/** Characters between two steps. */
const stride = 20_000;

/** The entries of a BibTeX or BibLaTeX file. What stands between them is a comment. */
export function* bibtexEntries(text: string): Generator<void, FoundEntries> {
	const offsets = new Map<string, number>();
	const strings = new Map<string, string>();
	let fault: FoundEntries['fault'];
	let pause = stride;
	for (let at = text.indexOf('@'); at >= 0;) {
		const entry = readBibtexEntry(text, at, strings);
		fault ??= entry?.fault;
		if (entry?.type === 'string') {
			entry.fields.forEach((value, name) => strings.set(name, value));
		} else if (entry && entry.key !== '') {
			offsets.set(entry.key, at);
		}
		at = text.indexOf('@', Math.max(entry?.end ?? 0, at + 1));
		if (at > pause) {
			pause = at + stride;
			yield;
		}
	}
	return {
		offsets,
		read: (offset) => {
			const entry = readBibtexEntry(text, offset, strings);
			return entry && bibtexItem(entry);
		},
		fault,
	};
}
