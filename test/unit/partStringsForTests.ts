import type { ComparisonStrings } from '../../src/core/render/comparisonStrings';
import type { TimelineStrings } from '../../src/core/render/timelineStrings';

/** Texts of the comparison for tests. */
export const testComparisonStrings: ComparisonStrings = {
	choose: 'Choose what to compare',
	chosen: '{0} of {1}',
	kindGroup: (kind) => `${kind}s`,
	copy: 'Copy',
	tooFew: 'Choose two or more.',
	tableOf: (names) => `Facts of ${names}`,
	fact: 'Fact',
	notKnown: 'not known',
	agreement: { same: 'the same', different: 'differ' },
	deviates: 'Unlike most:',
	added: 'added',
	onlyOne: 'Known of one only',
	caveat: { scope: 'What they cover differs.', unit: 'The units differ.', date: 'The dates differ.' },
	onlyDifferences: 'Show only what differs',
	figures: 'The figures, drawn',
	inUnit: (label, unit) => `${label}, in ${unit}`,
	scale: { linear: 'Linear scale', logarithmic: 'Logarithmic scale' },
	notDrawn: (figure) => `${figure} (not drawn)`,
	compareWith: 'Compare with…',
};

/** Texts of the timeline for tests. */
export const testTimelineStrings: TimelineStrings = {
	about: 'Events about',
	everything: (count) => `everything (${count})`,
	withCount: (name, count) => `${name} (${count})`,
	shown: '{0} of {1} events are shown.',
	legend: 'A dot is a day.',
	nothingBetween: (first, last) => `nothing from ${first} to ${last}`,
	nothingIn: (when) => `nothing in ${when}`,
	article: 'article',
	articleLegend: (date) => `Framed: the article (${date}).`,
	afterArticle: (date) => `After the article (${date})`,
	afterArticleNote: 'The article cannot have known this.',
	undated: 'Without a date',
	inTimeline: (count) => `${count} events in the timeline`,
};
