import { formatEdtf } from '../formatEdtf';
import { formatCslDate, formatNames, publisherOf, titleOf } from '../references/formatReference';
import { referenceAddress } from '../references/referenceAddress';
import type { RenderContext } from './renderContext';

/** The words that a reader takes in within a minute. */
const wordsPerMinute = 220;

/** What is said of the briefed article and of the briefing, in parts that stand beside each other. */
export interface Byline {
	readonly article?: {
		/** Only where it is not the briefing's own title. */
		readonly title?: string;
		readonly publisher: string;
		readonly date?: string;
		readonly address?: string;
	};
	readonly briefing: readonly string[];
}

/** Who published the article and when, and who wrote the briefing; in the language of the user. */
export function bylineOf({ briefing, strings }: RenderContext): Byline {
	const item = briefing.references.find(({ citekey }) => citekey === briefing.article)?.item;
	const style = { words: strings.dateWords };
	return {
		article: item && {
			title: titleOf(item) === briefing.title ? undefined : titleOf(item),
			publisher: publisherOf(item),
			date: formatCslDate(item.issued, strings.language, style),
			address: referenceAddress(item),
		},
		briefing: [
			...(briefing.authors.length > 0
				? [
						strings.briefingBy(
							formatNames(
								briefing.authors.map((literal) => ({ literal })),
								strings.language,
								strings.referenceWords,
							),
						),
					]
				: []),
			...(briefing.date === undefined ? [] : [formatEdtf(briefing.date, strings.language, style)]),
			strings.readingTime(Math.max(1, Math.round(briefing.words / wordsPerMinute))),
		],
	};
}
