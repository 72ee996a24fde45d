import type { LedgerStrings } from '../../src/core/render/ledgerStrings';

/** Texts of the ledger for tests. */
export const testLedgerStrings: LedgerStrings = {
	lead: (claims, borneOut) => `${claims} claims, ${borneOut} borne out.`,
	selfReported: () => 'flatter whoever makes them',
	sharper: () => 'more exact in the sources',
	differs: () => 'contradicted',
	open: () => 'not to be checked',
	unchecked: () => 'unchecked',
	filters: 'Filter the claims',
	search: 'Words',
	facet: {
		who: 'Claimed by',
		standing: 'Standing',
		verdict: 'Check',
		entity: 'About',
		section: 'Section',
	},
	any: {
		who: 'Anybody',
		standing: 'Any standing',
		verdict: 'Any check',
		entity: 'Anything',
		section: 'Any section',
	},
	valueWithCount: '{0} ({1})',
	results: '{0} of {1} claims',
	nothingFound: 'No claim fits.',
	reset: 'Show All Claims',
	claimColumn: 'Claim',
	column: { place: 'Section', who: 'Claimed by', standing: 'Standing', verdict: 'Check' },
	claimsOfSection: (count) => `${count} claims`,
	showClaimsOfSection: 'Show the claims of this section',
	showClaimsAbout: 'Show in the table of claims',
};
