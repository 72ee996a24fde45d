import type { BibliographyFault } from './bibliographyFaults';

/** One entry of a BibTeX file, its values as they are written, joined and without their delimiters. */
export interface BibtexEntry {
	/** In lower case: `article`, and also `string`, `comment` and `preamble`. */
	readonly type: string;
	/** Empty for what has no key. */
	readonly key: string;
	/** By name in lower case. */
	readonly fields: ReadonlyMap<string, string>;
	/** The offset behind it. */
	readonly end: number;
	readonly fault?: { readonly offset: number; readonly reason: BibliographyFault };
}

/** What `@string` has defined, by name in lower case. */
export type BibtexStrings = ReadonlyMap<string, string>;

const entryStart = /@\s*([a-z]+)\s*([{(])/iy;
/** An entry at the beginning of a line: nothing before it goes on beyond it. */
const nextEntry = /@\s*[a-z]+\s*[{(]\s*[^\s,{}()=]*\s*[,=]/iy;
const space = /\s*/y;
const keyText = /[^\s,{}()"=]*/y;
/** In braces, parentheses may stand in a key, as they do in a DOI. */
const keyInBraces = /[^\s,{}"=]*/y;
const bareValue = /[^\s,{}()"=#]+/y;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads the entry at an `@`; undefined where there is none. In time that grows with the entry, whatever it holds. */
export function readBibtexEntry(text: string, at: number, strings: BibtexStrings): BibtexEntry | undefined {
	entryStart.lastIndex = at;
	const [start, name = '', opening] = entryStart.exec(text) ?? [];
	if (start === undefined) {
		return undefined;
	}
	const type = name.toLowerCase();
	const fields = new Map<string, string>();
	let key = '';
	let end = at + start.length;
	const entry = (reason?: BibliographyFault, offset = at): BibtexEntry => ({
		...{ type, key, fields, end },
		...(reason && { fault: { offset, reason } }),
	});
	if (type === 'comment' || type === 'preamble') {
		end = opening === '{' ? delimitedEnd(text, end - 1, '{') : end;
		return entry();
	}
	const closing = opening === '{' ? '}' : ')';
	if (type !== 'string') {
		[key, end] = token(text, opening === '{' ? keyInBraces : keyText, end);
		if (key === '' || (text[end] !== ',' && text[end] !== closing)) {
			key = '';
			return entry('an entry has no key');
		}
	}
	while (text[end] === ',' || type === 'string') {
		let field: string;
		[field, end] = token(text, keyText, text[end] === ',' ? end + 1 : end);
		if (field === '') {
			break;
		}
		if (text[end] !== '=') {
			return entry('a field has no value', Math.min(end, text.length));
		}
		const value = readValue(text, end + 1, strings);
		end = value.end;
		if (value.text === undefined) {
			return entry(value.isOpen ? 'an entry has no end' : 'a field has no value', value.isOpen ? at : end);
		}
		fields.set(field.toLowerCase(), value.text);
		if (type === 'string' && text[end] !== ',') {
			break;
		}
	}
	if (text[end] !== closing) {
		return /[a-z]/i.test(text[end] ?? '')
			? entry('a comma is missing between two fields', end)
			: entry('an entry has no end');
	}
	end++;
	return entry();
}

/** A token and the offset behind it and the space after it. */
function token(text: string, pattern: RegExp, at: number): [text: string, end: number] {
	const start = skipSpace(text, at);
	pattern.lastIndex = start;
	const found = pattern.exec(text)?.[0] ?? '';
	return [found, skipSpace(text, start + found.length)];
}

function skipSpace(text: string, at: number): number {
	space.lastIndex = at;
	space.test(text);
	return space.lastIndex;
}

interface Value {
	/** Undefined where there is none, or where it has no end. */
	readonly text?: string;
	readonly end: number;
	readonly isOpen?: boolean;
}

/** Pieces joined by `#`: in braces, in quotation marks, a number, or the name of a string. */
function readValue(text: string, start: number, strings: BibtexStrings): Value {
	let at = skipSpace(text, start);
	let joined = '';
	for (;;) {
		const character = text[at];
		if (character === '{' || character === '"') {
			const end = delimitedEnd(text, at, character);
			if (text[end] !== (character === '{' ? '}' : '"')) {
				return { end, isOpen: true };
			}
			joined += text.slice(at + 1, end);
			at = skipSpace(text, end + 1);
		} else {
			let word: string;
			[word, at] = token(text, bareValue, at);
			if (word === '') {
				return { end: at };
			}
			const month = months.indexOf(word.toLowerCase());
			joined += strings.get(word.toLowerCase()) ?? (month < 0 ? word : String(month + 1));
		}
		if (text[at] !== '#') {
			return { text: joined, end: at };
		}
		at = skipSpace(text, at + 1);
	}
}

/** The offset of what closes the piece at an offset, or of the next entry, or the end of the text. */
function delimitedEnd(text: string, start: number, opening: '{' | '"'): number {
	const mark = /[{}"\\\n]/g;
	mark.lastIndex = start + 1;
	let depth = 0;
	for (let match = mark.exec(text); match; match = mark.exec(text)) {
		const { index } = match;
		switch (match[0]) {
			case '\\':
				mark.lastIndex++;
				break;
			case '{':
				depth++;
				break;
			case '}':
				if (depth === 0 && opening === '{') {
					return index;
				}
				depth--;
				break;
			case '"':
				if (depth <= 0 && opening === '"') {
					return index;
				}
				break;
			default:
				nextEntry.lastIndex = index + 1;
				if (text[index + 1] === '@' && nextEntry.test(text)) {
					return index + 1;
				}
		}
	}
	return text.length;
}
