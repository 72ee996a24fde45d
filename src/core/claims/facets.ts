/** What claims can be narrowed by, beside words. */
export const facets = ['who', 'standing', 'verdict', 'entity', 'section'] as const;

export type Facet = (typeof facets)[number];

/** A value for each facet; the number is how often it occurs. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What a filter or a sorting asks of a row of the ledger. */
export interface ClaimRow {
	/** The order in the text, from 0. */
	readonly place: number;
	/** The values of the row; a claim has one standing, but may be made by several and be about many. */
	readonly values: Readonly<Record<Facet, readonly string[]>>;
	/** Who makes it, by name. */
	readonly whoName: string;
	/** All that is said in the row, in the form in which texts are compared. */
	readonly words: string;
}

/** What is asked for. Within a facet one value is enough; where none is chosen, all are welcome. */
export interface ClaimFilter {
	readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
	/** Words that all have to occur, as parts of words too. */
	readonly words: string;
}

/** The filter that leaves everything. */
export const everyClaim: ClaimFilter = { chosen: {}, words: '' };
