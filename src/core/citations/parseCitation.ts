import type { CitationItem } from '../briefing';
import { followsLetterOrDigit } from '../lettersAndDigits';
import { patternOnFirstUse } from '../patternOnFirstUse';

/** A key of a citation with what stands around it, and where in the citation its key (with the @) stands. */
export interface ParsedItem extends CitationItem {
	readonly start: number;
	readonly end: number;
}

/** The place of the bracket that closes the one at a place of the text, where it is known. */
export type ClosingBracket = (at: number) => number | undefined;

const unknownBrackets: ClosingBracket = () => undefined;

/** The same brackets, as counted from a place of the text. */
export function bracketsFrom(closingBracket: ClosingBracket, start: number): ClosingBracket {
	return (at) => {
		const close = closingBracket(start + at);
		return close === undefined ? undefined : close - start;
	};
}

/**
 * Reads what stands between the brackets of a Pandoc citation, such as `see @doe99, pp. 33-35; -@smith04`.
 * Gives undefined when it is not one: when a part between semicolons has no key outside of brackets.
 * Follows the section "Citation syntax" of Pandoc's manual. Brackets within are not looked into where their ends are
 * known: what stands in many would be read again for each.
 */
export function parseCitation(
	text: string,
	closingBracket: ClosingBracket = unknownBrackets,
): readonly ParsedItem[] | undefined {
	if (!text.includes('@')) {
		return undefined;
	}
	const items: ParsedItem[] = [];
	for (const part of partsBetweenSemicolons(text, closingBracket)) {
		const item = parseItem(text.slice(part.start, part.end), part.start, closingBracket);
		if (!item) {
			return undefined;
		}
		items.push(item);
	}
	return items;
}

/** What belongs to a key that has no brackets of its own: what is said of it, and the citations beside it. */
export interface ParsedAddition extends Pick<CitationItem, 'locator' | 'suffix'> {
	readonly items: readonly ParsedItem[];
}

/**
 * Reads what stands between brackets behind a key that has none, such as `p. 3; @smith04` in `@doe99 [p. 3; @smith04]`.
 * Gives undefined when a part after a semicolon has no key.
 */
export function parseAddition(text: string, closingBracket: ClosingBracket): ParsedAddition | undefined {
	const items = parseCitation(text, closingBracket);
	if (items) {
		return { items };
	}
	const [own, ...others] = partsBetweenSemicolons(text, closingBracket);
	const beside = others.flatMap(
		({ start, end }) => parseItem(text.slice(start, end), start, closingBracket) ?? [],
	);
	if (!own || beside.length < others.length) {
		return undefined;
	}
	return { ...afterKey(`, ${text.slice(own.start, own.end)}`), items: beside };
}

const keyText = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}\\p{M}_]|[:.#$%&\\-+?<>~/](?=[\\p{L}\\p{N}_]))*';

const citekeyPattern = patternOnFirstUse(`@(?:\\{([^{}\\s]+)\\}|(${keyText}))`, 'uy');

/** A citekey as it is written behind its @. */
export interface WrittenCitekey {
	readonly citekey: string;
	/** The offset behind it. */
	readonly end: number;
}

/** The citekey at an @, by Pandoc's grammar, with `@{...}`; undefined where there is none. */
export function citekeyAt(text: string, at: number): WrittenCitekey | undefined {
	const pattern = citekeyPattern();
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	if (!match) {
		return undefined;
	}
	const [, braced, bare = ''] = match;
	return { citekey: braced ?? bare, end: pattern.lastIndex };
}

function parseItem(part: string, offset: number, closingBracket: ClosingBracket): ParsedItem | undefined {
	const found = findKey(part, bracketsFrom(closingBracket, offset));
	if (!found) {
		return undefined;
	}
	const { at, end, citekey, suppressAuthor } = found;
	const prefix = part.slice(0, suppressAuthor ? at - 1 : at).trim();
	return {
		citekey,
		...(prefix && { prefix }),
		...afterKey(part.slice(end)),
		...(suppressAuthor && { suppressAuthor }),
		start: offset + at,
		end: offset + end,
	};
}

interface FoundKey extends WrittenCitekey {
	readonly at: number;
	readonly suppressAuthor: boolean;
}

/** The first key outside of brackets, not inside a word (as in an e-mail address). */
function findKey(part: string, closingBracket: ClosingBracket): FoundKey | undefined {
	let depth = 0;
	for (let at = 0; at < part.length; at++) {
		const character = part[at];
		if (character === '\\') {
			at++;
		} else if (character === '[') {
			const close = closingBracket(at);
			depth += close === undefined ? 1 : 0;
			at = close ?? at;
		} else if (character === ']') {
			depth--;
		} else if (character === '@' && depth === 0 && !followsLetterOrDigit(part, at)) {
			const found = citekeyAt(part, at);
			if (found) {
				return { ...found, at, suppressAuthor: part[at - 1] === '-' };
			}
		}
	}
	return undefined;
}

const locatorTerms = [
	'pages?|pp?',
	'chapters?|chaps?|chs?',
	'sections?|secs?|§§?',
	'paragraphs?|paras?|pars?|¶¶?',
	'figures?|figs?',
	'columns?|cols?',
	'lines?|ll?',
	'notes?|nn?',
	'numbers?|nos?',
	'parts?|pts?',
	'volumes?|vols?',
	'verses?|vv?',
	'books?|bks?',
	'issues?',
	'folios?|fols?',
].join('|');

const roman = 'm{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})';
const letters = `(?=\\p{L})(?:${roman}|${roman.toUpperCase()}|[A-Z])(?![\\p{L}\\p{N}])`;
const numeral = `(?:\\p{N}[\\p{L}\\p{N}.:]*|${letters})`;
const numerals = `${numeral}(?:\\s*[-–—,&/]\\s*${numeral})*`;
/** A label ends before what could be the rest of a word, as in "no evidence" or "lid". */
const label = patternOnFirstUse(`^(?:${locatorTerms})(?:\\.\\s*|\\s+|(?=\\p{N}))`, 'iu');
const labelledNumerals = patternOnFirstUse(`^${numerals}`, 'u');
const bareNumerals = patternOnFirstUse(`^\\p{N}[\\p{L}\\p{N}.:]*(?:\\s*[-–—,&]\\s*${numeral})*`, 'u');

function afterKey(text: string): { readonly locator?: string; readonly suffix?: string } {
	const { locator, suffix } = splitAfterKey(text);
	return { ...(locator && { locator }), ...(suffix && { suffix }) };
}

/** Splits what follows a key into the locator and the rest; a bare number is a locator only after a comma. */
function splitAfterKey(text: string): { locator?: string; suffix?: string } {
	const [separator = ''] = /^\s*,?\s*/.exec(text) ?? [];
	const rest = text.slice(separator.length).trimEnd();
	const braced = /^\{([^{}]*)\}/.exec(rest);
	if (braced) {
		return { locator: braced[1]?.trim(), suffix: suffixOf(rest.slice(braced[0].length)) };
	}
	const locator =
		labelledLocator(rest) ?? (separator.includes(',') ? bareNumerals().exec(rest)?.[0] : undefined);
	if (locator === undefined) {
		return { suffix: suffixOf(text) };
	}
	const trimmed = locator.replace(/[.:,]+$/, '');
	return { locator: trimmed, suffix: suffixOf(rest.slice(trimmed.length)) };
}

function labelledLocator(text: string): string | undefined {
	const [written] = label().exec(text) ?? [];
	const [numbers] = (written !== undefined && labelledNumerals().exec(text.slice(written.length))) || [];
	return numbers === undefined ? undefined : `${written}${numbers}`;
}

/** A comma before the words belongs to them: Pandoc sets none where none is written. */
function suffixOf(text: string): string {
	const [separator = ''] = /^[\s,]+/.exec(text) ?? [];
	const words = text.slice(separator.length).trimEnd();
	return words !== '' && separator.includes(',') ? `, ${words}` : words;
}

/** A character that is written by its number, or by one of the names that are written in a text. */
const entity =
	/&(?:#x[\da-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos|nbsp|[nm]dash|[lr][sd]quo|hellip|sect|para|szlig|[a-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|lig));/iy;

function partsBetweenSemicolons(
	text: string,
	closingBracket: ClosingBracket,
): readonly { start: number; end: number }[] {
	const parts: { start: number; end: number }[] = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '\\') {
			at++;
		} else if (character === '[' || character === '{') {
			const close = character === '[' ? closingBracket(at) : undefined;
			depth += close === undefined ? 1 : 0;
			at = close ?? at;
		} else if (character === ']' || character === '}') {
			depth--;
		} else if (character === '&') {
			entity.lastIndex = at;
			at = entity.test(text) ? entity.lastIndex - 1 : at;
		} else if (character === ';' && depth === 0) {
			parts.push({ start, end: at });
			start = at + 1;
		}
	}
	parts.push({ start, end: text.length });
	return parts;
}
