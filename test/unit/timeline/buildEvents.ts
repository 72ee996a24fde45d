import type { Briefing, TimelineEvent } from '../../../src/core/briefing';
import { buildBriefing, buildReference } from '../buildBriefing';

/** An event whose text is its date, about nobody. */
export function buildEvent(date: string, event: Partial<TimelineEvent> = {}): TimelineEvent {
	return { date, text: { html: [date], text: date }, about: [], cite: [], ...event };
}

/** A briefing with these events, on an article of about June 2025. */
export function buildEvents(...dates: readonly string[]): Briefing {
	return buildBriefing({
		article: 'article',
		references: [buildReference(1, { id: 'article', issued: { 'date-parts': [[2025, 6]], circa: true } })],
		timeline: dates.map((date) => buildEvent(date)),
	});
}
