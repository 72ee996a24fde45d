import type { FoundEntries } from './bibliography';
import { readBibtexEntry } from './bibtexEntry';
import { BibtexInheritance, type BibtexFlavour } from './bibtexInheritance';
import { bibtexItem } from './bibtexItem';

/** Characters between two steps. */
const stride = 20_000;

/** The entries of a BibTeX or BibLaTeX file, each with what it inherits. What stands between them is a comment. */
export function* bibtexEntries(text: string, flavour: BibtexFlavour): Generator<void, FoundEntries> {
	const offsets = new Map<string, number>();
	/** Those that only hand down fields, and are no sources themselves. */
	const data = new Map<string, number>();
	const strings = new Map<string, string>();
	let fault: FoundEntries['fault'];
	let pause = stride;
	for (let at = text.indexOf('@'); at >= 0;) {
		const entry = readBibtexEntry(text, at, strings);
		fault ??= entry?.fault;
		if (entry?.type === 'string') {
			entry.fields.forEach((value, name) => strings.set(name, value));
		} else if (entry && entry.key !== '') {
			(entry.type === 'xdata' ? data : offsets).set(entry.key, at);
		}
		at = text.indexOf('@', Math.max(entry?.end ?? 0, at + 1));
		if (at > pause) {
			pause = at + stride;
			yield;
		}
	}
	const inheritance = new BibtexInheritance(
		flavour,
		(key) => offsets.get(key) ?? data.get(key),
		(offset) => readBibtexEntry(text, offset, strings),
	);
	return {
		offsets,
		read: (offset) => {
			const entry = readBibtexEntry(text, offset, strings);
			return entry && bibtexItem(inheritance.complete(entry));
		},
		fault,
	};
}
