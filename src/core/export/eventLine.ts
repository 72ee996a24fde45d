import type { TimelineEvent } from '../briefing';
import { formatEdtf } from '../formatEdtf';
import { citationText, passageLine } from './plainWords';
import type { DocumentContext } from './documentContext';

/** An event with its date, its sources and what it is about, in one line. */
export function eventLine(event: TimelineEvent, context: DocumentContext): string {
	const { strings, words, entities } = context;
	const date = formatEdtf(event.date, strings.language, { words: strings.dateWords });
	const names = event.about.map((id) => entities.get(id)?.name ?? id).join(', ');
	const about = names === '' ? '' : ` (${words.labelled(words.about, names)})`;
	return `${words.labelled(date, passageLine(event.text))}${citationText(event.cite, context)}${about}`;
}
