import type { Reference } from '../core/briefing';
import { publisherOf, titleOf } from '../core/references/formatReference';
import { sourceDateText } from './dateText';

/** How a source is called in a list, and what is said beside that: whose it is and of when. */
export interface SourceLabel {
	readonly title: string;
	/** The title behind its number. */
	readonly label: string;
	readonly notes: readonly string[];
}

/** What a list says of a source. */
export function sourceLabel({ number, citekey, item }: Reference): SourceLabel {
	const title = titleOf(item) ?? citekey;
	const notes = [publisherOf(item), sourceDateText(item.issued) ?? ''].filter((note) => note !== '');
	return { title, label: `${number}. ${title}`, notes };
}
