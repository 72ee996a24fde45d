/** One date of EDTF level 0 or 1, no more precise than it was written. */
export interface EdtfPoint {
	/** Astronomical: 0 is 1 BC. The first possible year where digits are unspecified. */
	readonly year: number;
	/** How many of the year's last digits are not known: 1 for '201X', 2 for '20XX'. */
	readonly unknownYearDigits: 0 | 1 | 2;
	readonly month?: number;
	readonly season?: Season;
	readonly day?: number;
	/** Marked with '?' or '%'. */
	readonly uncertain: boolean;
	/** Marked with '~' or '%'. */
	readonly approximate: boolean;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** An end of an interval; 'open' is '..' and 'unknown' is left empty. */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

export type EdtfDate =
	| { readonly kind: 'point'; readonly point: EdtfPoint }
	| { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd };

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/**
 * The first of the three months of each season: of the northern half of the world, as meteorologists count. The winter
 * of a year begins in its December.
 */
export const firstMonths: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

const pointPattern =
	/^(?:(?<long>Y-?[1-9]\d{4,14})|(?<year>-?\d{2}(?:\d\d|\dX|XX))(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?<time>T\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?)?)?)?)(?<mark>[?~%]?)$/;

/** Reads a date or interval of EDTF (ISO 8601-2) level 0 or 1; undefined when the text is neither. */
export function parseEdtf(text: string): EdtfDate | undefined {
	const [first = '', second, ...rest] = text.trim().split('/');
	if (second === undefined) {
		const point = parsePoint(first);
		return point && { kind: 'point', point };
	}
	const start = parseEnd(first);
	const end = parseEnd(second);
	if (rest.length > 0 || start === undefined || end === undefined) {
		return undefined;
	}
	if (typeof start === 'string' && typeof end === 'string') {
		return undefined;
	}
	if (typeof start !== 'string' && typeof end !== 'string' && order(start, 0) > order(end, 1)) {
		return undefined;
	}
	return { kind: 'interval', start, end };
}

function parseEnd(text: string): EdtfEnd | undefined {
	if (text === '') {
		return 'unknown';
	}
	return text === '..' ? 'open' : parsePoint(text);
}

function parsePoint(text: string): EdtfPoint | undefined {
	const groups = pointPattern.exec(text)?.groups;
	if (!groups) {
		return undefined;
	}
	const { long, year = '', month, day, time, mark = '' } = groups;
	const point: EdtfPoint = {
		year: Number(long === undefined ? year.replaceAll('X', year.startsWith('-') ? '9' : '0') : long.slice(1)),
		unknownYearDigits: year.endsWith('XX') ? 2 : year.endsWith('X') ? 1 : 0,
		month: knownNumber(month),
		day: knownNumber(day),
		uncertain: mark === '?' || mark === '%',
		approximate: mark === '~' || mark === '%',
	};
	if (year === '-0000' || (time !== undefined && (mark !== '' || !isTime(time)))) {
		return undefined;
	}
	if (day === undefined && point.month !== undefined && point.month >= 21 && point.month <= 24) {
		return { ...point, month: undefined, season: seasons[point.month - 21] };
	}
	return isOnCalendar(point, month) ? point : undefined;
}

/** Unspecified parts only stand at the end: nothing that is known follows what is not. */
function isOnCalendar(point: EdtfPoint, month: string | undefined): boolean {
	const { year, unknownYearDigits, month: monthNumber, day: dayNumber } = point;
	if (monthNumber === undefined) {
		return dayNumber === undefined && (month === undefined || unknownYearDigits === 0);
	}
	if (unknownYearDigits > 0 || monthNumber < 1 || monthNumber > 12) {
		return false;
	}
	return (
		dayNumber === undefined || (dayNumber >= 1 && dayNumber <= utc(year, monthNumber + 1, 0).getUTCDate())
	);
}

function isTime(time: string): boolean {
	const [hour = 0, minute = 0, second = 0] = (time.match(/\d\d/g) ?? []).map(Number);
	return hour < 24 && minute < 60 && second < 60;
}

function knownNumber(digits: string | undefined): number | undefined {
	return digits === undefined || digits === 'XX' ? undefined : Number(digits);
}

function order({ year, unknownYearDigits, month, season, day }: EdtfPoint, end: 0 | 1): number {
	const lastYear = year + end * (10 ** unknownYearDigits - 1);
	const monthNumber = month ?? (season && firstMonths[season] + end * 2) ?? (end === 0 ? 1 : 12);
	return lastYear * 372 + (monthNumber - 1) * 31 + (day ?? (end === 0 ? 1 : 31)) - 1;
}

/** A day on the proleptic Gregorian calendar, in UTC, for years before 100 too. */
export function utc(year: number, month: number, day: number): Date {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date;
}
