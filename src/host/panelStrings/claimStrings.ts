import { l10n } from 'vscode';
import type { PanelStrings } from '../../core/render/panelStrings';
import { standingWords } from '../standingWords';
import { verdictWords } from '../verdictWords';
import { countText } from './countText';

type ClaimStrings = Pick<
	PanelStrings,
	| 'legend'
	| 'legendClaim'
	| 'legendChecks'
	| 'standing'
	| 'standingMeaning'
	| 'verdict'
	| 'verdictMeaning'
	| 'notChecked'
	| 'claimMark'
	| 'checksOfSection'
	| 'verdictCount'
	| 'claimedBy'
	| 'deniedBy'
	| 'standingLabel'
	| 'checkLabel'
	| 'goToClaim'
	| 'checksThere'
	| 'checksUnder'
>;

/** The texts about claims and their checks, in the language of the user. */
export function claimStrings(): ClaimStrings {
	return {
		legend: l10n.t('How claims are marked'),
		legendClaim: l10n.t(
			'What the article claims is underlined. The word behind it tells how the article puts it:',
		),
		legendChecks: l10n.t(
			'The symbol behind it is this briefing’s own check against primary sources, which is not part of the article. Choose it to read the check:',
		),
		standing: standingWords(),
		standingMeaning: {
			stated: l10n.t('The article says it in its own voice. It has no word of its own in the text.'),
			'self-reported': l10n.t('Said by the party that it flatters.'),
			reported: l10n.t('Said by others, and passed on.'),
			alleged: l10n.t('An accusation or a suspicion.'),
			opinion: l10n.t('A judgement or a reading of events.'),
		},
		verdict: verdictWords(),
		verdictMeaning: {
			agrees: l10n.t('The sources say the same.'),
			sharper: l10n.t('The sources are more exact.'),
			differs: l10n.t('The sources say otherwise, in part or in whole.'),
			open: l10n.t('It could not be checked.'),
		},
		notChecked: l10n.t('not checked'),
		claimMark: (standing, verdict) => l10n.t('{0}, claim; check: {1}', standing, verdict),
		checksOfSection: (count) =>
			count === 1
				? l10n.t('Check of this section’s claim')
				: l10n.t('Checks of this section’s {0} claims', countText(count)),
		verdictCount: {
			agrees: (count) => (count === 1 ? l10n.t('1 agrees') : l10n.t('{0} agree', countText(count))),
			sharper: (count) => l10n.t('{0} sharper', countText(count)),
			differs: (count) => (count === 1 ? l10n.t('1 differs') : l10n.t('{0} differ', countText(count))),
			open: (count) => l10n.t('{0} open', countText(count)),
		},
		claimedBy: l10n.t('Claimed by'),
		deniedBy: l10n.t('Denied by'),
		standingLabel: l10n.t('Standing'),
		checkLabel: l10n.t('This briefing’s check'),
		goToClaim: l10n.t('Go to the claim'),
		checksUnder: (count, section) =>
			count === 1
				? l10n.t('a check under {0}', section)
				: l10n.t('{0} checks under {1}', countText(count), section),
		checksThere: (count) =>
			count === 1 ? l10n.t('and a check there') : l10n.t('and {0} checks there', countText(count)),
	};
}
