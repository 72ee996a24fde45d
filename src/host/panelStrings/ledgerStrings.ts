import { l10n } from 'vscode';
import type { LedgerStrings } from '../../core/render/ledgerStrings';
import { countText } from './countText';

/** The texts of the ledger of claims, in the language of the user. */
export function ledgerStrings(): LedgerStrings {
	return {
		lead: leadText,
		selfReported: (count) =>
			count === 1
				? l10n.t('rests on the word of the party that it flatters')
				: l10n.t('rest on the word of the party that they flatter'),
		sharper: (count) =>
			count === 1
				? l10n.t('is put more exactly by the sources')
				: l10n.t('are put more exactly by the sources'),
		differs: (count) =>
			count === 1
				? l10n.t('is contradicted by the sources, in part or in whole')
				: l10n.t('are contradicted by the sources, in part or in whole'),
		open: () => l10n.t('could not be checked'),
		unchecked: (count) => (count === 1 ? l10n.t('was not checked') : l10n.t('were not checked')),
		filters: l10n.t('Filter the claims'),
		search: l10n.t('Words'),
		facet: {
			who: l10n.t('Claimed by'),
			standing: l10n.t('Standing'),
			verdict: l10n.t('Check'),
			entity: l10n.t('By or about'),
			section: l10n.t('Section'),
		},
		any: {
			who: l10n.t('Anybody'),
			standing: l10n.t('Any standing'),
			verdict: l10n.t('Any check'),
			entity: l10n.t('Anything'),
			section: l10n.t('Any section'),
		},
		valueWithCount: l10n.t('{0} ({1})', '{0}', '{1}'),
		results: l10n.t('{0} of {1} claims', '{0}', '{1}'),
		nothingFound: l10n.t('No claim fits all of this. Take something back, or show all claims.'),
		reset: l10n.t('Show all claims'),
		claimColumn: l10n.t('Claim'),
		column: {
			place: l10n.t('Section'),
			who: l10n.t('Claimed by'),
			standing: l10n.t('Standing'),
			verdict: l10n.t('This briefing’s check'),
		},
		claimsOfSection: (count) => (count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', countText(count))),
		showClaimsOfSection: l10n.t('Show the claims of this section in the table of claims'),
		showClaimsAbout: l10n.t('Show in the table of claims'),
	};
}

/** How many claims there are, and how many of them the sources bear out. */
function leadText(claims: number, borneOut: number): string {
	if (claims === 1) {
		return borneOut === 1
			? l10n.t('There is one claim in this briefing, and the sources bear it out.')
			: l10n.t('There is one claim in this briefing.');
	}
	switch (borneOut) {
		case 0:
			return l10n.t('There are {0} claims in this briefing.', countText(claims));
		case 1:
			return l10n.t(
				'There are {0} claims in this briefing. The sources bear out one of them as it stands.',
				countText(claims),
			);
		default:
			return l10n.t(
				'There are {0} claims in this briefing. The sources bear out {1} of them as they stand.',
				countText(claims),
				countText(borneOut),
			);
	}
}
