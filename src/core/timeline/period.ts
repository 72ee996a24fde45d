import { utc } from '../edtf';

/** What a strip of the drawing is long: a year of twelve months, a decade of ten years, and so on. */
export interface Period {
	readonly name: 'year' | 'decade' | 'century' | 'millennium';
	readonly years: number;
	/** The equal columns that a strip is divided in: months of a year, years of a decade. */
	readonly columns: number;
}

/** From the shortest to the longest. */
export const periods: readonly Period[] = [
	{ name: 'year', years: 1, columns: 12 },
	{ name: 'decade', years: 10, columns: 10 },
	{ name: 'century', years: 100, columns: 10 },
	{ name: 'millennium', years: 1000, columns: 10 },
];

/** The number of the strip that a moment (milliseconds since 1970, UTC) is in; they are numbered from the year 0. */
export function stripAt(moment: number, { years }: Period): number {
	return Math.floor(new Date(moment).getUTCFullYear() / years);
}

/** The moment at which a strip begins. */
export function stripStart(strip: number, { years }: Period): number {
	return utc(strip * years, 1, 1).getTime();
}

/**
 * Where a moment is in a strip, from 0 to 1. All columns are equally wide, so that one month stands under the same
 * month of another year; a moment before or after the strip is at its edge.
 */
export function positionIn(strip: number, moment: number, period: Period): number {
	if (moment <= stripStart(strip, period)) {
		return 0;
	}
	if (moment >= stripStart(strip + 1, period)) {
		return 1;
	}
	const date = new Date(moment);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
	const column =
		period.name === 'year'
			? month
			: Math.floor((year - strip * period.years) / (period.years / period.columns));
	const start = columnStart(strip, column, period);
	const end = columnStart(strip, column + 1, period);
	return (column + (moment - start) / (end - start)) / period.columns;
}

/** The moment at which a column of a strip begins. */
function columnStart(strip: number, column: number, period: Period): number {
	return period.name === 'year'
		? utc(strip, column + 1, 1).getTime()
		: utc(strip * period.years + (column * period.years) / period.columns, 1, 1).getTime();
}
