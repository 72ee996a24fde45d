import { patternOnFirstUse } from '../patternOnFirstUse';
import { spacelessCharacter } from '../spacelessScripts';

/** A figure in a text: UTF-16 offsets, the end exclusive. */
export interface Figure {
	readonly start: number;
	readonly end: number;
}

/**
 * The figures that a text states: sums of money, percentages, and numbers with a magnitude, with grouped digits or with
 * a unit of the list below; in English, Chinese and the signs that all languages share.
 */
export function findFigures(text: string): readonly Figure[] {
	const figures: Figure[] = [];
	for (const match of text.matchAll(numbers)) {
		const figure = readFigure(text, match);
		if (figure) {
			figures.push(figure);
		}
	}
	return figures;
}

const separator = String.raw`[.,\u00A0\u2009\u202F]`;
const number = String.raw`\d+(?:${separator}\d+)*`;
const numbers = new RegExp(
	String.raw`百分之(?:[零〇一二三四五六七八九十百两点]+|${number})|(${number})(?:(?:[-–—~～至到]|\sto\s)${number})?`,
	'gu',
);

const codes = 'USD|EUR|GBP|JPY|CNY|RMB|HKD|TWD|KRW|SGD|INR|CAD|AUD|CHF';
const currencyWords = String.raw`(?:US\s)?dollars?|euros?|yuan|renminbi|yen|rupees?|cents?|${codes}`;
const wordEnd = '(?![A-Za-z0-9])';

const currencyBefore = patternOnFirstUse(
	String.raw`(?:(?:(?<![\p{L}\p{N}])[A-Z]{1,3})?\p{Sc}|(?<![\p{L}\p{N}])(?:${codes}))\s?$`,
	'u',
);
const currencyAfter = patternOnFirstUse(
	String.raw`\s?\p{Sc}${wordEnd}|[\s-]?(?:${currencyWords})${wordEnd}|\s?(?:人民币|美元|美金|欧元|日元|港元|英镑|元)`,
	'uy',
);
const percent = patternOnFirstUse(
	String.raw`\s?[%％‰]${wordEnd}|[\s-](?:percent|per\scent|percentage\spoints?|basis\spoints?)${wordEnd}|\s?个百分点`,
	'iuy',
);
const magnitude = patternOnFirstUse(
	String.raw`[\s-]?(?:hundred\s)?(?:thousand|million|billion|trillion|mn|bn|tn)s?${wordEnd}|\s?(?:[十百千]?[万萬亿億兆]{1,2}|千)`,
	'iuy',
);
// In small letters these are metres or bits, if not money.
const magnitudeLetter = patternOnFirstUse(String.raw`[kKMBT]${wordEnd}(?!-[\p{Lu}\d])`, 'uy');
const magnitudeOfMoney = patternOnFirstUse(
	String.raw`[kmbt]${wordEnd}(?=\s?(?:${currencyWords}|\p{Sc})${wordEnd})`,
	'uy',
);
const magnitudeAfterCurrency = patternOnFirstUse(`[kmbt]${wordEnd}`, 'iuy');
/**
 * What a number, however small, is a measurement with: size, computing and power. People and things are not among
 * them, since a text counts its own ("3 labs"): where they are many, a magnitude or grouped digits say so.
 */
const unit = patternOnFirstUse(
	String.raw`[\s-]?(?:tokens?|parameters?|params|chips?|[KMGTP]i?B|(?:kilo|mega|giga|tera|peta)?bytes?|(?:tera|peta|exa|zetta|[TPEZ])?flops?|[kMGT]Wh?|(?:kilo|mega|giga)watts?(?:[\s-]hours?)?)${wordEnd}|\s?[个個张張块塊枚]?\s?(?:token|词元|参数|GPU|芯片|显卡)`,
	'iuy',
);
/** Between number and unit a maker and a model may stand: 512 Nvidia H800 GPUs. */
const processors = patternOnFirstUse(
	String.raw`[\s-]?(?:\p{Lu}[\p{L}\p{N}-]{0,20}\s){0,3}(?:GPU|TPU)s?(?:[\s-]hours?)?${wordEnd}`,
	'uy',
);

const grouped = /^\d{1,3}(?:[,\u00A0\u2009\u202F]\d{3})+(?:\.\d+)?$/;
const year = /^(?:19|20)\d\d$/;
/** A letter before a number, or a joint after a word or number, makes it a part of a name or a date: R1, V3-0324. */
const partOfName = patternOnFirstUse(
	String.raw`(?:(?!${spacelessCharacter})[\p{L}\p{N}_#/]|[\p{L}\p{N}][-.\u2011])$`,
	'u',
);
/** A name, and perhaps its version, whose size follows: Llama 3.1 70B. */
const nameBefore = patternOnFirstUse(String.raw`\p{Lu}[\p{L}\p{N}.-]*(?:\s\d+(?:\.\d+)*)?\s$`, 'u');
/** The name of a series, whose number follows: RTX 4090 GPUs. */
const seriesBefore = patternOnFirstUse(String.raw`(?<![\p{L}\p{N}])\p{Lu}{2,}\s$`, 'u');
const timeBefore =
	/(?<!\p{L})(?:in|since|until|by|from|before|after|during|through|early|late|spring|summer|autumn|winter|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Q[1-4])[.,]?\s$/iu;
/** More than the longest name or word that is looked for before a number. */
const lookBack = 40;

function readFigure(text: string, match: RegExpExecArray): Figure | undefined {
	const [all, first] = match;
	const before = text.slice(Math.max(0, match.index - lookBack), match.index);
	const numberEnd = match.index + all.length;
	if (first === undefined) {
		return { start: match.index, end: numberEnd };
	}
	const money = currencyBefore().exec(before)?.[0].length;
	if (money !== undefined) {
		const end = endOf([magnitude, magnitudeAfterCurrency], text, numberEnd) ?? numberEnd;
		return { start: match.index - money, end: endOf([currencyAfter], text, end) ?? end };
	}
	if (partOfName().test(before)) {
		return undefined;
	}
	const figure = (end: number | undefined): Figure | undefined =>
		end === undefined ? undefined : { start: match.index, end };
	const percentEnd = endOf([percent], text, numberEnd);
	if (percentEnd !== undefined) {
		return figure(percentEnd);
	}
	if (year.test(all) && timeBefore.test(before)) {
		return undefined;
	}
	const size = endOf([magnitude, magnitudeOfMoney, magnitudeLetter], text, numberEnd);
	const measured = endOf([currencyAfter, processors, unit], text, size ?? numberEnd);
	if (measured !== undefined) {
		const isSeries = /^\d+$/.test(text.slice(match.index, size ?? numberEnd)) && seriesBefore().test(before);
		return figure(isSeries ? undefined : measured);
	}
	if (size === undefined) {
		return figure(grouped.test(all) ? numberEnd : undefined);
	}
	const isSizeOfName = /^[A-Za-z]$/.test(text.slice(numberEnd, size)) && nameBefore().test(before);
	return figure(isSizeOfName ? undefined : size);
}

/** Where the first of the sticky patterns that stands at that offset ends. */
function endOf(patterns: readonly (() => RegExp)[], text: string, offset: number): number | undefined {
	for (const each of patterns) {
		const pattern = each();
		pattern.lastIndex = offset;
		if (pattern.test(text)) {
			return pattern.lastIndex;
		}
	}
	return undefined;
}
