import type { Claim, Verdict } from '../briefing';

/** What a reader should know first about the claims of a briefing or a section. */
export interface ClaimCounts {
	readonly total: number;
	/** They rest on the word of the party that they flatter. */
	readonly selfReported: number;
	/** Somebody denies them. */
	readonly denied: number;
	readonly verdicts: Readonly<Record<Verdict, number>>;
	readonly unchecked: number;
}

/** Counts claims by what their checks and their standings say. */
export function countClaims(claims: readonly Claim[]): ClaimCounts {
	const having = (test: (claim: Claim) => boolean): number => claims.filter(test).length;
	const withVerdict = (verdict: Verdict): number => having(({ check }) => check?.verdict === verdict);
	return {
		total: claims.length,
		selfReported: having(({ standing }) => standing === 'self-reported'),
		denied: having(({ deniedBy }) => deniedBy.length > 0),
		verdicts: {
			agrees: withVerdict('agrees'),
			sharper: withVerdict('sharper'),
			differs: withVerdict('differs'),
			open: withVerdict('open'),
		},
		unchecked: having(({ check }) => check === undefined),
	};
}
