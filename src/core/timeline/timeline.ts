import type { Briefing, TimelineEvent } from '../briefing';
import { groupBy } from '../render/groupBy';
import { cslDateSpan, dateSpan, type DateSpan } from './dateSpan';

/** An event in its place. */
export interface PlacedEvent {
	readonly event: TimelineEvent;
	/** Its position in the file. */
	readonly index: number;
	/** Undefined where the date cannot be read or drawn. */
	readonly span?: DateSpan;
	/** It begins when the article was surely out. */
	readonly isAfterArticle: boolean;
}

/** The events of a year, or of the decade or century where no more is known. */
export interface YearGroup {
	/** In EDTF: '2025', '201X'; undefined for events whose date cannot be read. */
	readonly year?: string;
	readonly events: readonly PlacedEvent[];
}

/** Events in order, and what is set apart since the article cannot have known it. */
export interface Timeline {
	/** The days on which the article may have come out. */
	readonly article?: DateSpan;
	readonly groups: readonly YearGroup[];
	readonly groupsAfter: readonly YearGroup[];
}

/** The events of a briefing by year. Where dates overlap they do not tell what came first: the file's order stays. */
export function buildTimeline({ timeline, references, article: citekey }: Briefing): Timeline {
	const article = cslDateSpan(references.find((reference) => reference.citekey === citekey)?.item.issued);
	const placed = timeline.map((event, index): PlacedEvent => {
		const span = dateSpan(event.date);
		const isAfterArticle =
			article !== undefined && span !== undefined && hasKnownStart(span) && span.start >= article.end;
		return { event, index, span, isAfterArticle };
	});
	return {
		article,
		groups: groupByYear(placed.filter(({ isAfterArticle }) => !isAfterArticle)),
		groupsAfter: groupByYear(placed.filter(({ isAfterArticle }) => isAfterArticle)),
	};
}

/** All events of a timeline, in its order. */
export function eventsOf({ groups, groupsAfter }: Timeline): readonly PlacedEvent[] {
	return [...groups, ...groupsAfter].flatMap(({ events }) => events);
}

function hasKnownStart({ startEdge }: DateSpan): boolean {
	return startEdge === 'exact' || startEdge === 'approximate';
}

function groupByYear(events: readonly PlacedEvent[]): readonly YearGroup[] {
	return [...groupBy(events, yearOf)]
		.map(([year, ofYear]) => ({ year, events: inOrder(ofYear) }))
		.sort((one, other) => startOf(one) - startOf(other));
}

/** The year that an event begins in, as its date gives it; the year it ends in where that is all that is known. */
function yearOf({ event, span }: PlacedEvent): string | undefined {
	const [start = '', end = ''] = event.date.trim().split('/');
	const year = /^(?:Y-?\d+|-?\d\d(?:\d\d|\dX|XX))/;
	return span && (year.exec(start) ?? year.exec(end))?.[0];
}

function startOf({ events: [first] }: YearGroup): number {
	return first?.span?.start ?? Infinity;
}

/** The order of the file, save that what was surely over before an event began goes before it. */
function inOrder(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
	const endOf = ({ span }: PlacedEvent): number => span?.end ?? Infinity;
	const byEnd = [...events].sort((one, other) =>
		endOf(one) < endOf(other) ? -1 : endOf(one) > endOf(other) ? 1 : 0,
	);
	const ordered = new Set<PlacedEvent>();
	let over = 0;
	for (const event of events) {
		for (
			let next = byEnd[over];
			next && endOf(next) <= (event.span?.start ?? -Infinity);
			next = byEnd[over]
		) {
			ordered.add(next);
			over += 1;
		}
		ordered.add(event);
	}
	return [...ordered];
}
