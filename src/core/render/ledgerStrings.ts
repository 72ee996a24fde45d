import type { Facet } from '../claims/facets';
import type { SortKey } from '../claims/sortClaims';

/** The texts of the ledger of claims, in the language of the user. */
export interface LedgerStrings {
	/** How many claims there are, and how many of them the sources bear out. */
	readonly lead: (claims: number, borneOut: number) => string;
	/** What follows the number in each part of the summary: '8' 'rest on the word of the party that they flatter'. */
	readonly selfReported: (count: number) => string;
	readonly sharper: (count: number) => string;
	readonly differs: (count: number) => string;
	readonly open: (count: number) => string;
	readonly unchecked: (count: number) => string;

	/** Names the group of filters. */
	readonly filters: string;
	readonly search: string;
	readonly facet: Readonly<Record<Facet, string>>;
	/** Stands for no choice: 'Anybody'. */
	readonly any: Readonly<Record<Facet, string>>;
	/** A value with the number of claims that it leaves: `{0} ({1})`. */
	readonly valueWithCount: string;
	/** `{0} of {1} claims`. */
	readonly results: string;
	readonly nothingFound: string;
	readonly reset: string;

	readonly claimColumn: string;
	/** The columns that the table can be sorted by. */
	readonly column: Readonly<Record<SortKey, string>>;

	/** Beside the heading of a section: '9 claims'. */
	readonly claimsOfSection: (count: number) => string;
	/** What the line beside the heading of a section leads to. */
	readonly showClaimsOfSection: string;
	/** In the pane of an entity. */
	readonly showClaimsAbout: string;
}
