import { l10n } from 'vscode';
import type { ComparisonStrings } from '../../core/render/comparisonStrings';
import { kindGroupName } from '../kindWords';

/** The texts of the comparison, in the language of the user. */
export function comparisonStrings(): ComparisonStrings {
	return {
		choose: l10n.t('Choose what to compare'),
		chosen: l10n.t('{0} of {1}', '{0}', '{1}'),
		kindGroup: kindGroupName,
		copy: l10n.t('Copy as Markdown'),
		tooFew: l10n.t('Choose two or more to see their facts side by side.'),
		tableOf: (names) => l10n.t('Facts of {0}, side by side', names),
		fact: l10n.t('Fact'),
		notKnown: l10n.t('not in this briefing'),
		agreement: { same: l10n.t('the same'), different: l10n.t('differ') },
		deviates: l10n.t('Unlike most:'),
		added: l10n.t('added by the briefing'),
		onlyOne: l10n.t('Told of one only'),
		caveat: {
			scope: l10n.t('What they cover may differ.'),
			unit: l10n.t('The units differ.'),
			date: l10n.t('The dates differ.'),
		},
		onlyDifferences: l10n.t('Show only what differs'),
		figures: l10n.t('The figures, drawn'),
		inUnit: (label, unit) => l10n.t('{0}, in {1}', label, unit),
		scale: {
			linear: l10n.t('Linear scale from zero'),
			logarithmic: l10n.t('Logarithmic scale: each line is ten times the one before it'),
		},
		notDrawn: (figure) => l10n.t('{0} (not drawn)', figure),
		compareWith: l10n.t('Compare with…'),
	};
}
