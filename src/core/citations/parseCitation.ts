import type { CitationItem } from '../briefing';

/** A key of a citation with what stands around it, and where in the citation its key (with the @) stands. */
export interface ParsedItem extends CitationItem {
	readonly start: number;
	readonly end: number;
}

/**
 * Reads what stands between the brackets of a Pandoc citation, such as `see @doe99, pp. 33-35; -@smith04`.
 * Gives undefined when it is not one: when a part between semicolons has no key outside of brackets.
 * Follows the section "Citation syntax" of Pandoc's manual.
 */
export function parseCitation(text: string): readonly ParsedItem[] | undefined {
	if (!text.includes('@')) {
		return undefined;
	}
	const items: ParsedItem[] = [];
	for (const part of partsBetweenSemicolons(text)) {
		const item = parseItem(text.slice(part.start, part.end), part.start);
		if (!item) {
			return undefined;
		}
		items.push(item);
	}
	return items;
}

/** A string of the metadata that holds one citation, brackets included. */
export function parseBracketedCitation(text: string): readonly ParsedItem[] | undefined {
	const trimmed = text.trim();
	const bracketed = trimmed.startsWith('[') && trimmed.endsWith(']');
	return bracketed ? parseCitation(trimmed.slice(1, -1)) : undefined;
}

const keyText = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}\\p{M}_]|[:.#$%&\\-+?<>~/](?=[\\p{L}\\p{N}_]))*';

/** A citekey after its @, at the place where the expression is set; Pandoc's grammar, with `@{...}`. */
export const citekeyPattern = new RegExp(`@(?:\\{([^{}\\s]+)\\}|(${keyText}))`, 'uy');

function parseItem(part: string, offset: number): ParsedItem | undefined {
	const found = findKey(part);
	if (!found) {
		return undefined;
	}
	const { at, end, citekey, suppressAuthor } = found;
	const prefix = part.slice(0, suppressAuthor ? at - 1 : at).trim();
	const { locator, suffix } = parseAfterKey(part.slice(end));
	return {
		citekey,
		...(prefix && { prefix }),
		...(locator && { locator }),
		...(suffix && { suffix }),
		...(suppressAuthor && { suppressAuthor }),
		start: offset + at,
		end: offset + end,
	};
}

interface FoundKey {
	readonly at: number;
	readonly end: number;
	readonly citekey: string;
	readonly suppressAuthor: boolean;
}

/** The first key outside of brackets, not inside a word (as in an e-mail address). */
function findKey(part: string): FoundKey | undefined {
	let depth = 0;
	for (let at = 0; at < part.length; at++) {
		const character = part[at];
		if (character === '\\') {
			at++;
		} else if (character === '[') {
			depth++;
		} else if (character === ']') {
			depth--;
		} else if (
			character === '@' &&
			depth === 0 &&
			!/[\p{L}\p{N}]$/u.test(part.slice(Math.max(0, at - 2), at))
		) {
			citekeyPattern.lastIndex = at;
			const match = citekeyPattern.exec(part);
			if (match) {
				const citekey = match[1] ?? match[2] ?? '';
				return { at, end: citekeyPattern.lastIndex, citekey, suppressAuthor: part[at - 1] === '-' };
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

const numeral = '(?:\\p{N}[\\p{L}\\p{N}.:]*|[ivxlcdm]+\\b|[A-Z]\\b)';
const numerals = `${numeral}(?:\\s*[-–—,&/]\\s*${numeral})*`;
const labelled = new RegExp(`^(?:${locatorTerms})\\.?\\s*${numerals}`, 'iu');
const bare = new RegExp(`^\\p{N}[\\p{L}\\p{N}.:]*(?:\\s*[-–—,&]\\s*${numeral})*`, 'iu');

/** Splits what follows a key into the locator and the rest; a bare number is a locator only after a comma. */
function parseAfterKey(text: string): { locator?: string; suffix?: string } {
	const [separator = ''] = /^\s*,?\s*/.exec(text) ?? [];
	const rest = text.slice(separator.length).trimEnd();
	const braced = /^\{([^{}]*)\}/.exec(rest);
	if (braced) {
		return { locator: braced[1]?.trim(), suffix: trimSeparator(rest.slice(braced[0].length)) };
	}
	const [locator] = labelled.exec(rest) ?? (separator.includes(',') ? bare.exec(rest) : null) ?? [];
	if (locator === undefined) {
		return { suffix: rest };
	}
	const trimmed = locator.replace(/[.:,]+$/, '');
	return { locator: trimmed, suffix: trimSeparator(rest.slice(trimmed.length)) };
}

function trimSeparator(text: string): string {
	return text.replace(/^[\s,]+/, '');
}

function partsBetweenSemicolons(text: string): readonly { start: number; end: number }[] {
	const parts: { start: number; end: number }[] = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '\\') {
			at++;
		} else if (character === '[' || character === '{') {
			depth++;
		} else if (character === ']' || character === '}') {
			depth--;
		} else if (character === ';' && depth === 0) {
			parts.push({ start, end: at });
			start = at + 1;
		}
	}
	parts.push({ start, end: text.length });
	return parts;
}
