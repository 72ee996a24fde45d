import type { CslDate, CslItem, CslName } from '../briefing';
import { cslYear } from '../cslYear';
import { parseEdtf } from '../edtf';
import type { EdtfEnd } from '../edtf';
import { checkedVariables, type CheckedVariables } from './checkedVariables';
import { markdownVariables } from './markdownVariables';

type Mapping = Readonly<Record<string, unknown>>;

/** An item, and the ways to what was left out of it. */
export interface ReadCslItem extends Pick<CheckedVariables, 'faults'> {
	readonly item: CslItem;
}

/**
 * One item of `references:` as CSL-JSON. Pandoc also takes dates as EDTF, as words and as lists of `year`,
 * `month` and `day`, and a single name that is not in a list; all become what CSL-JSON has. So does the Markdown of
 * YAML's texts; those of other files are none.
 */
export function readCslItem(written: Mapping, texts: 'markdown' | 'csl' = 'markdown'): ReadCslItem {
	const checked = checkedVariables(written);
	const { faults } = checked;
	const variables = texts === 'markdown' ? markdownVariables(checked.variables) : checked.variables;
	const item = {
		...variables,
		id: String(variables.id),
		type: typeof variables.type === 'string' ? variables.type : '',
		...definedDates(variables),
		...(variables.author !== undefined && { author: readNames(variables.author) }),
	};
	return { item, faults };
}

function definedDates(value: Mapping): { issued?: CslDate; accessed?: CslDate } {
	const issued = readDate(value.issued);
	const accessed = readDate(value.accessed);
	return { ...(issued && { issued }), ...(accessed && { accessed }) };
}

function readDate(value: unknown): CslDate | undefined {
	if (typeof value === 'string') {
		return value ? readDateText(value) : undefined;
	}
	if (Array.isArray(value)) {
		return { 'date-parts': value.filter(isMapping).map(partsOfMapping) };
	}
	if (!isMapping(value)) {
		return undefined;
	}
	const parts = value['date-parts'];
	const words = value.literal ?? value.raw;
	if (Array.isArray(parts)) {
		const dates = (parts.some(Array.isArray) ? parts : [parts]).filter(Array.isArray);
		return { 'date-parts': dates.map(numbers), ...(isTrue(value.circa) && { circa: true }) };
	}
	if (typeof words === 'string') {
		return readDateText(words);
	}
	return value.year === undefined ? undefined : { 'date-parts': [partsOfMapping(value)] };
}

function readDateText(text: string): CslDate {
	const date = parseEdtf(text);
	if (!date) {
		return { literal: text };
	}
	const ends = date.kind === 'point' ? [date.point] : [date.start, date.end];
	if (ends.some((end) => typeof end === 'string' || end.unknownYearDigits > 0 || end.season)) {
		return { literal: text };
	}
	const circa = ends.some((end) => typeof end !== 'string' && (end.approximate || end.uncertain));
	return { 'date-parts': ends.map(partsOfEnd), ...(circa && { circa }) };
}

function partsOfEnd(end: EdtfEnd): readonly number[] {
	return typeof end === 'string' ? [] : numbers([cslYear(end.year), end.month, end.day]);
}

function partsOfMapping(value: Mapping): readonly number[] {
	return numbers([value.year, value.month, value.day]);
}

function numbers(values: readonly unknown[]): readonly number[] {
	const parts = values.map(Number);
	const end = parts.findIndex((part) => !Number.isInteger(part));
	return end < 0 ? parts : parts.slice(0, end);
}

function readNames(value: unknown): readonly CslName[] {
	return (Array.isArray(value) ? value : [value]).flatMap((name): CslName[] => {
		if (typeof name === 'string') {
			return [{ literal: name }];
		}
		return isMapping(name) ? [name.name === undefined ? name : { ...name, literal: String(name.name) }] : [];
	});
}

function isTrue(value: unknown): boolean {
	return value === 'true' || value === '1';
}

function isMapping(value: unknown): value is Mapping {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
