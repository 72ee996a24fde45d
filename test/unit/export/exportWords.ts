import type { ExportStrings } from '../../../src/core/export/exportStrings';

/** Texts of exports for tests, which run where there is no editor to translate them. */
export const testWords: ExportStrings = {
	whoAndWhat: 'Who and what',
	claim: 'Claim',
	address: 'Address',
	labelled: (label, value) => `${label}: ${value}`,
	claimInText: (standing, by, verdict) => `${standing}, claimed by ${by}; check: ${verdict}`,
	about: 'About',
};
