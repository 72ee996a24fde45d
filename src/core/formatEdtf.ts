import { parseEdtf, utc, type EdtfEnd, type EdtfPoint, type Season } from './edtf';
import { fillIn } from './fillIn';
import { dateTimeFormat } from './intlFormats';
import { patternOnFirstUse } from './patternOnFirstUse';

/** What Intl has no words for. `{0}` and `{1}` stand for the dates. */
export type EdtfWords = Readonly<Record<Season | keyof typeof otherWords, string>>;

const otherWords = {
	decade: '{0}s',
	approximate: 'c. {0}',
	uncertain: '{0}?',
	from: 'since {0}',
	until: 'until {0}',
	between: '{0} – {1}',
	unknown: '?',
};

/** The English words for dates. */
export const englishEdtfWords: EdtfWords = {
	spring: 'spring {0}',
	summer: 'summer {0}',
	autumn: 'autumn {0}',
	winter: 'winter {0}',
	...otherWords,
};

/** How dates are written: long unless said otherwise, in English words unless others are given. */
export interface EdtfStyle {
	readonly month?: 'long' | 'short';
	readonly words?: EdtfWords;
}

/** An EDTF date for readers of a language (BCP 47), no more precise than written; other texts stay as they are. */
export function formatEdtf(text: string, locale: string, style: EdtfStyle = {}): string {
	const date = parseEdtf(text);
	if (!date) {
		return text;
	}
	const format: Format = { locale, month: style.month ?? 'long', words: style.words ?? englishEdtfWords };
	return date.kind === 'point' ? formatPoint(date.point, format) : formatInterval(date, format);
}

/** The value of a fact, which may be anything: whole dates are written out, and a bare number stays. */
export function formatFactValue(value: string, locale: string, style: EdtfStyle = {}): string {
	// Other pairs of digits are no month: 2020-21 is a financial year.
	return /^\d{4}-(?:0[1-9]|1[0-2])/.test(value) ? formatEdtf(value, locale, style) : value;
}

type Format = Required<EdtfStyle> & { readonly locale: string };

function formatInterval({ start, end }: { start: EdtfEnd; end: EdtfEnd }, format: Format): string {
	const { words } = format;
	if (start === 'open' && typeof end !== 'string') {
		return fillIn(words.until, formatPoint(end, format));
	}
	if (end === 'open' && typeof start !== 'string') {
		return fillIn(words.from, formatPoint(start, format));
	}
	return formatRange(start, end, format) ?? fillIn(words.between, ...[start, end].map(endText(format)));
}

/** Intl's own way to write a range, where both ends are plain dates of the same precision. */
function formatRange(start: EdtfEnd, end: EdtfEnd, format: Format): string | undefined {
	if (typeof start === 'string' || typeof end === 'string' || !isPlain(start) || !isPlain(end)) {
		return undefined;
	}
	if (precision(start) !== precision(end)) {
		return undefined;
	}
	return formatter(start, format)?.formatRange(toDate(start), toDate(end));
}

function endText(format: Format): (end: EdtfEnd) => string {
	return (end) => (typeof end === 'string' ? format.words.unknown : formatPoint(end, format));
}

function formatPoint(point: EdtfPoint, format: Format): string {
	const { words } = format;
	let text =
		point.unknownYearDigits > 0
			? formatDecade(point, format)
			: (formatter(point, format)?.format(toDate(point)) ?? String(point.year));
	if (point.season) {
		text = fillIn(words[point.season], text);
	}
	if (point.approximate) {
		text = fillIn(words.approximate, text);
	}
	return point.uncertain ? fillIn(words.uncertain, text) : text;
}

const ownLetters = patternOnFirstUse(String.raw`[\p{Script=Han}\p{Script=Hangul}]`, 'u');

/** A decade or century by its round year. What Intl adds to a year belongs to the word in "1980年代", and not in "1980s". */
function formatDecade(point: EdtfPoint, format: Format): string {
	const { decade } = format.words;
	const round = { ...point, year: roundYear(point) };
	const parts = formatter(round, format)?.formatToParts(toDate(round)) ?? [];
	const at = parts.findIndex(({ type }) => type === 'year');
	const year = parts[at]?.value ?? String(round.year);
	const [unit, ...others] = parts.slice(at + 1);
	const takesUnit = unit?.type === 'literal' && ownLetters().test(unit.value) && ownLetters().test(decade);
	const before = parts.slice(0, Math.max(at, 0)).map(({ value }) => value);
	const eraBehind = others.filter(({ type }) => type === 'era').map(({ value }) => ` ${value}`);
	return [...before, fillIn(decade, takesUnit ? `${year}${unit.value}` : year), ...eraBehind].join('');
}

/** The astronomical year -1999 is 2000 BC, but most of the ten that begin with it are of the 1990s BC. */
function roundYear({ year, unknownYearDigits }: EdtfPoint): number {
	const size = 10 ** unknownYearDigits;
	const rounded = Math.floor(-year / size) * size;
	return year < 0 && rounded > 0 ? 1 - rounded : year;
}

/** Undefined for years beyond what a Date can hold. */
function formatter(point: EdtfPoint, { locale, month }: Format): Intl.DateTimeFormat | undefined {
	if (Number.isNaN(toDate(point).getTime())) {
		return undefined;
	}
	return dateTimeFormat(locale, {
		timeZone: 'UTC',
		calendar: 'gregory',
		year: 'numeric',
		...(point.year < 1 && { era: 'short' }),
		...(point.month !== undefined && { month }),
		...(point.day !== undefined && { day: 'numeric' }),
	});
}

function isPlain({ unknownYearDigits, season, uncertain, approximate }: EdtfPoint): boolean {
	return unknownYearDigits === 0 && season === undefined && !uncertain && !approximate;
}

function precision({ month, day }: EdtfPoint): string {
	return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

function toDate({ year, month, day }: EdtfPoint): Date {
	return utc(year, month ?? 1, day ?? 1);
}
