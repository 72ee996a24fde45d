import type { Fact } from '../briefing';
import type { NumberForm } from './numberForm';

/** One number and what it counts. */
export interface Quantity {
	readonly amount: number;
	/** As the fact gives it; empty where it gives none. */
	readonly unit: string;
}

const factors: ReadonlyMap<string, number> = new Map([
	['', 1],
	['k', 1e3],
	['K', 1e3],
	['M', 1e6],
	['B', 1e9],
	['T', 1e12],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['千', 1e3],
	['万', 1e4],
	['亿', 1e8],
	['万亿', 1e12],
]);

const pattern =
	/^(?<currency>(?:US)?[$€£¥])?(?<number>\d[\d.,\s'’]*?)\s?(?<factor>[kKMBT]|thousand|million|billion|trillion|千|万亿|万|亿)?(?<percent>\s?%)?$/u;

/**
 * The number that a fact's value is: '671B', '2,048', '86.0'. Undefined for all that is not clearly one number
 * ('over 500M', '0.5B, 1.5B', '2025-01-20', '~37B'), for a bare four-digit number, which may be a year, and
 * where the language would read an English abbreviation otherwise.
 */
export function readQuantity(
	{ value, unit }: Pick<Fact, 'value' | 'unit'>,
	form: NumberForm,
): Quantity | undefined {
	const groups = pattern.exec(value.trim())?.groups;
	if (!groups) {
		return undefined;
	}
	const { currency = '', number: written = '', factor = '', percent = '' } = groups;
	const number = readNumber(written, form);
	const units = [currency, percent.trim(), unit?.trim() ?? ''].filter((text) => text !== '');
	const mayBeYear = factor === '' && units.length === 0 && /^\d{4}$/.test(written);
	const mixesLanguages = form.decimal !== '.' && /^[A-Za-z]/.test(factor) && !/^\d+$/.test(written);
	if (number === undefined || mayBeYear || mixesLanguages) {
		return undefined;
	}
	return { amount: number * (factors.get(factor) ?? NaN), unit: units.join(' ') };
}

/** Digits with whole groups of three and one decimal sign, and nothing else. */
function readNumber(written: string, { decimal, group }: NumberForm): number | undefined {
	const [whole = '', fraction, ...rest] = written.split(decimal);
	const groups = splitGroups(whole, group);
	const isWhole = groups.every((digits, index) =>
		index === 0
			? /^\d+$/.test(digits) && (groups.length === 1 || digits.length <= 3)
			: /^\d{3}$/.test(digits),
	);
	if (!isWhole || rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) {
		return undefined;
	}
	return Number(`${groups.join('')}.${fraction ?? '0'}`);
}

/** Where a language sets groups apart by a space, any kind of space does. */
function splitGroups(whole: string, group: string): readonly string[] {
	return /^\s$/u.test(group) ? whole.split(/\s/u) : whole.split(group);
}
