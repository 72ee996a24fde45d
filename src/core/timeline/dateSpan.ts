import type { CslDate } from '../briefing';
import { astronomicalYear } from '../cslYear';
import { firstMonths, parseEdtf, utc, type EdtfEnd, type EdtfPoint } from '../edtf';

/** How far the edge of a span can be trusted. */
export type Edge = 'exact' | 'approximate' | 'open' | 'unknown';

/** All the days that a date can mean: a month is all of its days. In milliseconds since 1970, UTC. */
export interface DateSpan {
	readonly start: number;
	/** Exclusive: the moment at which the last day is over. */
	readonly end: number;
	readonly startEdge: Edge;
	readonly endEdge: Edge;
	/** One known day, and no more. */
	readonly isDay: boolean;
}

/**
 * The span of a date in EDTF. An open or unknown end reaches no further than the end that is known. Undefined where
 * the text is no date, or one beyond what a Date can hold.
 */
export function dateSpan(text: string): DateSpan | undefined {
	const date = parseEdtf(text);
	if (!date) {
		return undefined;
	}
	if (date.kind === 'point') {
		const { point } = date;
		return finite({
			...extentOf(point),
			startEdge: edgeOf(point),
			endEdge: edgeOf(point),
			isDay: isDay(point),
		});
	}
	const start = typeof date.start === 'string' ? undefined : extentOf(date.start);
	const end = typeof date.end === 'string' ? undefined : extentOf(date.end);
	return finite({
		start: start?.start ?? end?.start ?? NaN,
		end: end?.end ?? start?.end ?? NaN,
		startEdge: edgeOf(date.start),
		endEdge: edgeOf(date.end),
		isDay: false,
	});
}

/** The span of a date of a CSL item; undefined where it says nothing that can be placed. */
export function cslDateSpan(date: CslDate | undefined): DateSpan | undefined {
	const [first, last] = date?.['date-parts'] ?? [];
	const edge: Edge = date?.circa ? 'approximate' : 'exact';
	const start = first && extentOfParts(first);
	if (!start) {
		return date?.literal === undefined ? undefined : dateSpan(date.literal);
	}
	const end = (last && extentOfParts(last)) ?? start;
	const hasOneDay = last === undefined && first.length >= 3 && edge === 'exact';
	return finite({ start: start.start, end: end.end, startEdge: edge, endEdge: edge, isDay: hasOneDay });
}

type Extent = Pick<DateSpan, 'start' | 'end'>;

function extentOfParts([year, month, day]: readonly number[]): Extent | undefined {
	return year === undefined ? undefined : extent(astronomicalYear(year), month, day, 1);
}

function extentOf({ year, unknownYearDigits, month, season, day }: EdtfPoint): Extent {
	if (season) {
		const first = firstMonths[season];
		return { start: utc(year, first, 1).getTime(), end: utc(year, first + 3, 1).getTime() };
	}
	return extent(year, month, day, 10 ** unknownYearDigits);
}

function extent(year: number, month: number | undefined, day: number | undefined, years: number): Extent {
	const start = utc(year, month ?? 1, day ?? 1).getTime();
	if (month === undefined) {
		return { start, end: utc(year + years, 1, 1).getTime() };
	}
	return { start, end: (day === undefined ? utc(year, month + 1, 1) : utc(year, month, day + 1)).getTime() };
}

function edgeOf(end: EdtfEnd): Edge {
	if (typeof end === 'string') {
		return end;
	}
	return end.approximate || end.uncertain ? 'approximate' : 'exact';
}

function isDay({ day, approximate, uncertain }: EdtfPoint): boolean {
	return day !== undefined && !approximate && !uncertain;
}

function finite(span: DateSpan): DateSpan | undefined {
	return Number.isFinite(span.start) && Number.isFinite(span.end) ? span : undefined;
}
