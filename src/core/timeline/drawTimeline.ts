import type { DateSpan } from './dateSpan';
import { periods, positionIn, stripAt, stripStart, type Period } from './period';
import { placeInLanes, type LanePlace } from './placeInLanes';
import { eventsOf, type PlacedEvent, type Timeline } from './timeline';

/** A timeline as strips of equal length under each other. */
export interface TimelineDrawing {
	readonly period: Period;
	readonly strips: readonly Strip[];
}

export interface Strip {
	/** As in `stripAt`. */
	readonly strip: number;
	/** How many strips were left out before this one, since nothing is in them. */
	readonly skipped: number;
	readonly lanes: number;
	readonly marks: readonly Mark[];
	/** Where the article may have come out, from 0 to 1. */
	readonly article?: { readonly from: number; readonly to: number };
	/** From where on it surely was out; 0 for strips that begin later. */
	readonly afterFrom?: number;
}

/** An event, or the piece of it that is in one strip. */
export interface Mark extends LanePlace {
	readonly placed: PlacedEvent;
	readonly from: number;
	readonly to: number;
	readonly isDay: boolean;
	readonly isLabelInside: boolean;
	/** Whether the event begins here, and how well that is known; undefined where it began in an earlier strip. */
	readonly startEdge?: DateSpan['startEdge'];
	/** The same for its end. */
	readonly endEdge?: DateSpan['endEdge'];
}

export interface DrawingOptions {
	/** How wide the label of an event is, in pixels. */
	readonly labelWidth: (event: PlacedEvent) => number;
	/** The least width of a strip whose labels are shown, in pixels. */
	readonly width: number;
}

/** With more strips than these the next longer period is taken. */
const mostStrips = 14;

/** How wide the mark of a day is, and what is left free between marks, in pixels. */
const dayWidth = 12;
const gapWidth = 6;

/** Draws every event whose date can be placed; undefined where there is none. */
export function drawTimeline(timeline: Timeline, options: DrawingOptions): TimelineDrawing | undefined {
	const placed = eventsOf(timeline).flatMap(({ span, ...event }) => (span ? [{ ...event, span }] : []));
	if (placed.length === 0) {
		return undefined;
	}
	const period = periods.find((candidate) => stripsOf(placed, candidate).length <= mostStrips) ?? periods[3];
	return period && { period, strips: drawStrips(placed, timeline.article, period, options) };
}

type DatedEvent = PlacedEvent & { readonly span: DateSpan };

function stripsOf(placed: readonly DatedEvent[], period: Period): readonly number[] {
	const strips = new Set<number>();
	for (const { span } of placed) {
		const last = stripAt(span.end - 1, period);
		for (let strip = stripAt(span.start, period); strip <= last && strips.size <= mostStrips; strip++) {
			strips.add(strip);
		}
	}
	return [...strips].sort((one, other) => one - other);
}

function drawStrips(
	placed: readonly DatedEvent[],
	article: DateSpan | undefined,
	period: Period,
	options: DrawingOptions,
): readonly Strip[] {
	return stripsOf(placed, period).map((strip, index, all) => {
		const [start, end] = [stripStart(strip, period), stripStart(strip + 1, period)];
		const position = (moment: number): number => positionIn(strip, moment, period);
		const inStrip = placed
			.filter(({ span }) => span.start < end && span.end > start)
			.sort((one, other) => one.span.start - other.span.start);
		const marks = placeMarks(inStrip, { start, end, position }, options);
		const isOut = article && article.end < end;
		const isArticleHere = article && article.start < end && article.end > start;
		return {
			strip,
			skipped: strip - (all[index - 1] ?? strip - 1) - 1,
			lanes: Math.max(1, ...marks.map(({ lane }) => lane + 1)),
			marks,
			...(isArticleHere && { article: { from: position(article.start), to: position(article.end) } }),
			...(isOut && { afterFrom: position(article.end) }),
		};
	});
}

interface Extent {
	readonly start: number;
	readonly end: number;
	readonly position: (moment: number) => number;
}

function placeMarks(
	events: readonly DatedEvent[],
	{ start, end, position }: Extent,
	{ labelWidth, width }: DrawingOptions,
): readonly Mark[] {
	const drawn = events.map((placed) => ({
		placed,
		from: position(placed.span.start),
		to: position(placed.span.end),
		isDay: placed.span.isDay,
		...(placed.span.start >= start && { startEdge: placed.span.startEdge }),
		...(placed.span.end <= end && { endEdge: placed.span.endEdge }),
	}));
	const requests = drawn.map(({ placed, from, to, isDay }) => {
		const label = labelWidth(placed) / width;
		const end = isDay ? Math.min(1, from + dayWidth / width) : to;
		return { from, to: end, label, isLabelInside: !isDay && label <= to - from };
	});
	const places = placeInLanes(requests, gapWidth / width);
	return drawn.map((mark, index) => ({
		...mark,
		isLabelInside: requests[index]?.isLabelInside ?? false,
		...(places[index] ?? { lane: 0 }),
	}));
}
