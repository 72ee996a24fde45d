import type { CslDate, CslItem, CslName } from '../briefing';
import { astronomicalYear } from '../cslYear';
import { formatEdtf, type EdtfStyle } from '../formatEdtf';
import { listFormat } from '../intlFormats';
import { patternOnFirstUse } from '../patternOnFirstUse';
import { withoutMarkup } from './cslMarkup';

/** The words of a formatted reference; `{0}` is the first author. */
export interface ReferenceWords {
	readonly andOthers: string;
	readonly noDate: string;
}

/** The English words of a reference. */
export const englishReferenceWords: ReferenceWords = { andOthers: '{0} et al.', noDate: 'n.d.' };

/** How a reference is written: long dates and English words unless others are given. */
export interface ReferenceStyle extends EdtfStyle {
	readonly referenceWords?: ReferenceWords;
}

/** A reference as plain text, author and date first, without its address. */
export function formatReference(item: CslItem, locale = 'en', style: ReferenceStyle = {}): string {
	return referenceParts(item, locale, style).map(withoutMarkup).join(' ');
}

/** The sentences of a reference, in the markup of CSL; between them stands a space. */
export function referenceParts(item: CslItem, locale: string, style: ReferenceStyle = {}): readonly string[] {
	const words = style.referenceWords ?? englishReferenceWords;
	const date = formatCslDate(item.issued, locale, style) ?? words.noDate;
	const authors = formatNames(item.author ?? [], locale, words);
	const title = item.title ?? '';
	const container = item['container-title'];
	const parts = [
		`${authors || title || container || item.publisher || item.id} (${date})`,
		authors ? title : '',
		container ?? '',
		item.publisher === container || item.publisher === authors ? '' : (item.publisher ?? ''),
		typeof item['number'] === 'string' ? item['number'] : '',
	];
	const said = new Set<string>();
	return parts
		.map((part) => part.trim())
		.filter((part) => part !== '' && !said.has(part) && said.add(part))
		.map((part) => (/[.!?。！？]$/u.test(withoutMarkup(part)) ? part : `${part}.`));
}

/** The title of an item in plain words; undefined when it has none. */
export function titleOf({ title }: CslItem): string | undefined {
	return title === undefined ? undefined : withoutMarkup(title);
}

/** Whose publication an item is: what contains it, or its publisher, in plain words; empty when neither is named. */
export function publisherOf(item: CslItem): string {
	return withoutMarkup(item['container-title'] ?? item.publisher ?? '');
}

/** The authors in the order of the item, the first alone with 'et al.' when there are more than three. */
export function formatNames(
	names: readonly CslName[],
	locale: string,
	words = englishReferenceWords,
): string {
	const [first = '', ...others] = names
		.map((name) => withoutMarkup(formatName(name)))
		.filter((name) => name !== '');
	if (others.length > 2) {
		return words.andOthers.replace('{0}', () => first);
	}
	return others.length === 0 ? first : listFormat(locale, {}).format([first, ...others]);
}

/** A CSL date for readers of a language; undefined when the date says nothing. */
export function formatCslDate(
	date: CslDate | undefined,
	locale: string,
	style?: EdtfStyle,
): string | undefined {
	const [start, end] = (date?.['date-parts'] ?? []).map(toEdtf);
	if (date === undefined || !start) {
		return date?.literal === undefined ? undefined : formatEdtf(date.literal, locale, style);
	}
	const circa = date.circa ? '~' : '';
	return formatEdtf(end ? `${start}${circa}/${end}${circa}` : `${start}${circa}`, locale, style);
}

function toEdtf([writtenYear, month, day]: readonly number[]): string | undefined {
	if (writtenYear === undefined) {
		return undefined;
	}
	const year = astronomicalYear(writtenYear);
	const digits = Math.abs(year).toString().padStart(4, '0');
	const fullYear = `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
	return [fullYear, month, day]
		.filter((part) => part !== undefined && part !== 0)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}

const ownScript = patternOnFirstUse(String.raw`^\p{Script=Han}+$`, 'u');

function formatName(name: CslName): string {
	const { literal, given = '', family = '', suffix = '' } = name;
	if (literal !== undefined) {
		return literal;
	}
	if (ownScript().test(family) && ownScript().test(given)) {
		return `${family}${given}`;
	}
	const particles = [name['dropping-particle'] ?? '', name['non-dropping-particle'] ?? ''];
	return [given, ...particles, family, suffix].filter((part) => part !== '').join(' ');
}
