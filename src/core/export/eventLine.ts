import type { TimelineEvent } from '../briefing';
import { formatEdtf } from '../formatEdtf';
import { citationText } from './plainWords';
import { textOfHtml } from './textOfHtml';
import type { DocumentContext } from './documentContext';

/** An event with its date, its sources and what it is about, in one line. */
export function eventLine(event: TimelineEvent, context: DocumentContext): string {
	const { strings, words, entities } = context;
	const date = formatEdtf(event.date, strings.language, { words: strings.dateWords });
	const names = event.about.map((id) => entities.get(id)?.name ?? id).join(', ');
	const about = names === '' ? '' : ` (${words.labelled(words.about, names)})`;
	// With the numbers of what the text cites itself; it is a line, however many paragraphs it has.
	const text = textOfHtml(event.text.html.filter((piece) => typeof piece === 'string').join(''));
	return `${words.labelled(date, text.replace(/\s*\n\s*/g, ' '))}${citationText(event.cite, context)}${about}`;
}
