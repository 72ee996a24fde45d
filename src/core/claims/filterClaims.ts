import { searchForm } from '../lookUp/searchForm';
import { facets, type ClaimFilter, type ClaimRow, type Facet, type FacetCounts } from './facets';

/** What a filter leaves, and how many rows each value would leave, given all the other facets and the words. */
export interface FilteredClaims<Row extends ClaimRow> {
	readonly rows: readonly Row[];
	readonly counts: FacetCounts;
}

/** Filters rows, and counts in the same pass: a facet's own choice does not bear on its counts. */
export function filterClaims<Row extends ClaimRow>(
	rows: readonly Row[],
	{ chosen, words }: ClaimFilter,
): FilteredClaims<Row> {
	const wanted = searchForm(words)
		.split(' ')
		.filter((word) => word !== '');
	const narrowed = facets
		.map((facet) => ({ facet, values: new Set(chosen[facet]) }))
		.filter(({ values }) => values.size > 0);
	const counts = emptyCounts();
	const left: Row[] = [];
	for (const row of rows) {
		if (wanted.every((word) => row.words.includes(word))) {
			const missed = narrowed.filter(
				({ facet, values }) => !row.values[facet].some((value) => values.has(value)),
			);
			if (missed.length === 0) {
				left.push(row);
			}
			for (const facet of facets) {
				if (missed.every((miss) => miss.facet === facet)) {
					count(counts[facet], row.values[facet]);
				}
			}
		}
	}
	return { rows: left, counts };
}

/** Whether a filter leaves everything. */
export function isEveryClaim({ chosen, words }: ClaimFilter): boolean {
	return searchForm(words) === '' && facets.every((facet) => (chosen[facet] ?? []).length === 0);
}

function emptyCounts(): Record<Facet, Map<string, number>> {
	return { who: new Map(), standing: new Map(), verdict: new Map(), entity: new Map(), section: new Map() };
}

function count(counts: Map<string, number>, values: readonly string[]): void {
	for (const value of values) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
}
