import type { BibliographyEntries } from '../bibliography/bibliography';
import type { Citation } from '../briefing';
import { problem, type Problem } from '../problem';
import type { Metadata } from './readMetadata';
import { textsOf } from './readEvents';
import type { ReferenceDraft } from './readReferences';

/** The references that a briefing has from its bibliographies: those that it cites and does not hold itself. */
export function citedEntries(
	{ raw, yaml }: Metadata,
	citations: readonly Citation[],
	own: readonly ReferenceDraft[],
	entries: BibliographyEntries | undefined,
): { readonly references: readonly ReferenceDraft[]; readonly problems: readonly Problem[] } {
	if (!entries) {
		return { references: [], problems: [] };
	}
	const known = new Set(own.map(({ citekey }) => citekey));
	const keys = citations.flatMap(({ items }) => items.map(({ citekey }) => citekey));
	const cited = new Set([...keys, ...(raw.article === undefined ? [] : [raw.article])]);
	const range = yaml.rangeOf(['bibliography']);
	const references = [...cited].flatMap((citekey) => {
		const item = known.has(citekey) ? undefined : entries.itemOf(citekey);
		return item ? [{ citekey, item, range }] : [];
	});
	const problems = entries.problems.map(({ index, code, values }) =>
		problem(code, yaml.rangeOf(pathTo(raw.bibliography, index)), ...values),
	);
	return { references, problems };
}

/** What a file writes as its bibliographies; none when it has no such key. */
export function bibliographyPaths({ raw }: Metadata): readonly string[] {
	return textsOf(raw.bibliography);
}

function pathTo(written: unknown, index: number): readonly (string | number)[] {
	return Array.isArray(written) ? ['bibliography', index] : ['bibliography'];
}
