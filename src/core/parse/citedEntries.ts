import type { BibliographyEntries } from '../bibliography/bibliography';
import type { Citation } from '../briefing';
import { problem, type Problem } from '../problem';
import type { FurtherReading } from './furtherReading';
import type { Metadata } from './readMetadata';
import { textsOf } from './readEvents';
import type { ReferenceDraft } from './readReferences';

/** What a briefing cites and lists, and the references that it holds itself. */
export interface CitingParts {
	readonly citations: readonly Citation[];
	readonly references: readonly ReferenceDraft[];
	readonly furtherReading: Pick<FurtherReading, 'keys'>;
}

/** The references that a briefing has from its bibliographies: those that it cites or lists, and does not hold itself. */
export function citedEntries(
	{ raw, yaml }: Metadata,
	{ citations, references: own, furtherReading }: CitingParts,
	entries: BibliographyEntries | undefined,
): { readonly references: readonly ReferenceDraft[]; readonly problems: readonly Problem[] } {
	if (!entries) {
		return { references: [], problems: [] };
	}
	const known = new Set(own.map(({ citekey }) => citekey));
	const keys = citations.flatMap(({ items }) => items.map(({ citekey }) => citekey));
	const listed = furtherReading.keys.map(({ citekey }) => citekey);
	const cited = new Set([...keys, ...(raw.article === undefined ? [] : [raw.article]), ...listed]);
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
