import { l10n } from 'vscode';
import type { ReadingStrings } from '../../core/render/readingStrings';

/** The texts that guide the reader, in the language of the user. */
export function readingStrings(): ReadingStrings {
	return {
		whereYouAre: l10n.t('Where you are'),
		showContents: l10n.t('{0}: show the contents', '{0}'),
		back: l10n.t('Back'),
		backMeaning: l10n.t('Back to where you were'),
		keys: l10n.t('Keys'),
		keysMeaning: l10n.t('Keys for reading'),
		progress: l10n.t('Read so far'),
		progressValue: l10n.t('{0} read', '{0}'),
		position: l10n.t({
			message: '{0}, {1} of {2}, in {3}',
			args: ['{0}', '{1}', '{2}', '{3}'],
			comment: ['{0} is a name or a source, {1} which of its {2} places in the text, {3} the section'],
		}),
		source: l10n.t('Source {0}', '{0}'),
		nothingChosen: l10n.t('Nothing is chosen. Choose a name, a claim or a source first.'),
		noCitation: l10n.t('Nothing is cited in this text.'),
		noClaim: l10n.t('Nothing is claimed in this text.'),
		lastSection: l10n.t('This is the last part.'),
		firstSection: l10n.t('This is the beginning.'),
		help: {
			title: l10n.t('Keys for reading'),
			intro: l10n.t(
				'They work while the focus is in the text, and not while something is typed. A screen reader may keep single keys for itself.',
			),
			off: l10n.t('To turn them off, set “briefing.readingKeys” to false in the settings.'),
			close: l10n.t('Close the help'),
			nextSection: l10n.t('Next section'),
			previousSection: l10n.t('Beginning of this section, then the one before'),
			nextMention: l10n.t('Next place in the text of what is chosen'),
			previousMention: l10n.t('Previous place in the text of what is chosen'),
			nextCitation: l10n.t('Next citation'),
			previousCitation: l10n.t('Previous citation'),
			nextClaim: l10n.t('Mark of the next claim'),
			previousClaim: l10n.t('Mark of the previous claim'),
			goBack: l10n.t('Back to where you were before a jump'),
			closeDetails: l10n.t('Close the details or this help'),
			showHelp: l10n.t('Show this help'),
		},
	};
}
