import { l10n } from 'vscode';
import type { PanelStrings } from '../../core/render/panelStrings';
import { dateWords, referenceWords } from '../dateText';
import { interfaceLanguage } from '../interfaceLanguage';
import { partTitles } from '../partTitles';
import { claimStrings } from './claimStrings';
import { comparisonStrings } from './comparisonStrings';
import { entityStrings } from './entityStrings';
import { timelineStrings } from './timelineStrings';
import { ledgerStrings } from './ledgerStrings';
import { readingStrings } from './readingStrings';
import { tiesStrings } from './tiesStrings';
import { countText } from './countText';

/** The texts of the panel in the language of the interface. */
export function createPanelStrings(): PanelStrings {
	return {
		language: interfaceLanguage(),
		skipToText: l10n.t('Skip to the text'),
		announcements: {
			chosen: l10n.t('{0}: details are shown.', '{0}'),
			reached: l10n.t('{0} reached.', '{0}'),
			closed: l10n.t('Details closed.'),
		},
		reading: readingStrings(),
		panelTitle: l10n.t('Briefing'),
		untitled: l10n.t('Untitled briefing'),
		unreadable: l10n.t('This briefing cannot be read'),
		unreadableWhere: (briefing) =>
			l10n.t(
				'There is nothing to read at {0}. The file may have been moved, renamed or deleted. Put it back, or close this panel and run “Briefing: Open Briefing” to choose another one.',
				briefing,
			),
		notRestored: l10n.t('This briefing could not be restored'),
		notRestoredWhatToDo: l10n.t(
			'The window was closed before the panel had noted what it shows. Close it and run “Briefing: Open Briefing”.',
		),
		articleLabel: l10n.t('On the article'),
		openArticle: l10n.t('Open the article'),
		briefingBy: (authors) => l10n.t('Briefing by {0}', authors),
		readingTime: (minutes) => l10n.t('{0} min read', minutes),
		problems: (count) =>
			count === 1
				? l10n.t('This briefing has one problem. What could be read is shown.')
				: l10n.t('This briefing has {0} problems. What could be read is shown.', countText(count)),
		showProblems: l10n.t('Show problems'),
		inBrief: l10n.t('In brief'),
		contents: l10n.t('Contents'),
		opening: l10n.t('Opening'),
		sources: l10n.t('Sources'),
		emptyBriefing: l10n.t(
			'This briefing has no text yet. Write a heading and a paragraph under its metadata.',
		),
		restFollows: l10n.t(
			'The rest of this briefing follows in a moment. If it does not, close this panel and open it again.',
		),
		sourcesBehind: l10n.t('Sources behind this'),
		citedIn: l10n.t('Cited in'),
		citedForFacts: l10n.t('For facts on'),
		notCited: l10n.t('Not cited'),
		timeline: l10n.t('Timeline'),
		partTitles: partTitles(),
		ledger: ledgerStrings(),
		ties: tiesStrings(),
		...claimStrings(),
		...entityStrings(),
		dateWords: dateWords(),
		referenceWords: referenceWords(),
		comparison: comparisonStrings(),
		chronology: timelineStrings(),
	};
}
