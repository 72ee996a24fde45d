import { l10n } from 'vscode';
import type { TimelineStrings } from '../../core/render/timelineStrings';
import { countText } from './countText';

/** The texts of the timeline, in the language of the user. */
export function timelineStrings(): TimelineStrings {
	return {
		about: l10n.t('Events about'),
		everything: (count) => l10n.t('everything ({0})', countText(count)),
		withCount: (name, count) => l10n.t('{0} ({1})', name, countText(count)),
		shown: l10n.t('{0} of {1} events are shown.', '{0}', '{1}'),
		legend: l10n.t(
			'A dot is a day, a bar a longer time within which it happened; a dashed edge is approximate, an open one unknown.',
		),
		nothingBetween: (first, last) => l10n.t('nothing from {0} to {1}', first, last),
		nothingIn: (when) => l10n.t('nothing in {0}', when),
		article: l10n.t('article'),
		articleLegend: (date) =>
			l10n.t('Framed: when the article came out ({0}). Shaded: what it cannot have known.', date),
		afterArticle: (date) =>
			date === '' ? l10n.t('After the article') : l10n.t('After the article ({0})', date),
		afterArticleNote: l10n.t('The article cannot have known this; the briefing adds it.'),
		undated: l10n.t('Without a date that can be read'),
		inTimeline: (count) =>
			count === 1
				? l10n.t('One event in the timeline')
				: l10n.t('{0} events in the timeline', countText(count)),
	};
}
