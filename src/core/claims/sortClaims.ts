import type { ClaimRow } from './facets';

/** What the ledger can be sorted by. */
export const sortKeys = ['place', 'who', 'standing', 'verdict'] as const;

export type SortKey = (typeof sortKeys)[number];

export interface ClaimOrder {
	readonly by: SortKey;
	readonly descending: boolean;
}

/** The order of the text. */
export const orderOfText: ClaimOrder = { by: 'place', descending: false };

/** From what the article vouches for itself to what it merely passes on. */
export const standingOrder = ['stated', 'self-reported', 'reported', 'alleged', 'opinion'] as const;

/** What a reader has to know first comes first. */
export const verdictOrder = ['differs', 'sharper', 'open', 'agrees', 'none'] as const;

/** Sorts rows; what is equal stays in the order of the text, whichever way it is sorted. */
export function sortClaims<Row extends ClaimRow>(
	rows: readonly Row[],
	{ by, descending }: ClaimOrder,
	locale: string,
): readonly Row[] {
	const compare = comparison(by, locale);
	const sign = descending ? -1 : 1;
	return [...rows].sort((one, other) => sign * compare(one, other) || one.place - other.place);
}

function comparison(by: SortKey, locale: string): (one: ClaimRow, other: ClaimRow) => number {
	switch (by) {
		case 'place':
			return (one, other) => one.place - other.place;
		case 'who': {
			const { compare } = new Intl.Collator(locale, { numeric: true });
			return (one, other) => compare(one.whoName, other.whoName);
		}
		case 'standing':
			return (one, other) =>
				rank(standingOrder, one.values.standing) - rank(standingOrder, other.values.standing);
		case 'verdict':
			return (one, other) =>
				rank(verdictOrder, one.values.verdict) - rank(verdictOrder, other.values.verdict);
	}
}

function rank(order: readonly string[], [value]: readonly string[]): number {
	const index = order.indexOf(value ?? '');
	return index === -1 ? order.length : index;
}
