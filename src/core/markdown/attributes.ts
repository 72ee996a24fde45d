import { patternOnFirstUse } from '../patternOnFirstUse';
import type { Span } from '../sourceText';

/** The attributes of a span or a heading, as Pandoc writes them: `{#id .class key=value key="a value"}`. */
export interface Attributes {
	readonly id?: string;
	readonly classes: readonly string[];
	readonly values: ReadonlyMap<string, string>;
	/** The keys whose values stood in quotation marks. */
	readonly quoted: readonly string[];
	/** Where in the text the id begins, after its number sign; undefined when there is none. */
	readonly idStart?: number;
	/** Where in the text each value stands as it is written, without its quotation marks. */
	readonly valueSpans: ReadonlyMap<string, Span>;
}

const space = /\s+/y;
const identifier = patternOnFirstUse(String.raw`#([\p{L}_][\p{L}\p{M}\p{N}_:.-]*)(?=[\s}])`, 'uy');
const className = patternOnFirstUse(String.raw`\.([\p{L}_][\p{L}\p{M}\p{N}_:.-]*)(?=[\s}])`, 'uy');
const unnumbered = /-(?=[\s}])/y;
const keyName = patternOnFirstUse(String.raw`([\p{L}_:][\p{L}\p{M}\p{N}_:.-]*)=`, 'uy');
const doubleQuoted = /"((?:[^"\\]|\\[\s\S])*)"(?=[\s}])/y;
const singleQuoted = /'((?:[^'\\]|\\[\s\S])*)'(?=[\s}])/y;
const plain = /((?:[^\s}\\]|\\.)*)(?=[\s}])/y;

/**
 * Reads attributes that begin with the brace at `start`. Gives undefined where Pandoc would take the braces
 * for text: an id that begins with a digit, an unquoted value with a space, no end.
 */
export function parseAttributes(
	text: string,
	start: number,
): { attributes: Attributes; end: number } | undefined {
	let position = start + 1;
	let id: string | undefined;
	let idStart: number | undefined;
	const classes: string[] = [];
	const values = new Map<string, string>();
	const quoted: string[] = [];
	const valueSpans = new Map<string, Span>();
	const take = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = position;
		const match = pattern.exec(text);
		if (!match) {
			return undefined;
		}
		position = pattern.lastIndex;
		return match[1] ?? '';
	};
	while (text[position] !== '}') {
		if (position >= text.length) {
			return undefined;
		}
		if (take(space) !== undefined || take(unnumbered) !== undefined) {
			continue;
		}
		const newId = take(identifier());
		if (newId !== undefined) {
			id = newId;
			idStart = position - newId.length;
			continue;
		}
		const newClass = take(className());
		if (newClass !== undefined) {
			classes.push(newClass);
			continue;
		}
		const key = take(keyName());
		if (key === undefined) {
			return undefined;
		}
		const inQuotes = take(doubleQuoted) ?? take(singleQuoted);
		const value = inQuotes ?? take(plain);
		if (value === undefined) {
			return undefined;
		}
		values.set(key, value.replace(/\\([\s\S])/g, '$1'));
		const end = position - (inQuotes === undefined ? 0 : 1);
		valueSpans.set(key, { start: end - value.length, end });
		if (inQuotes !== undefined) {
			quoted.push(key);
		}
	}
	return { attributes: { id, classes, values, quoted, idStart, valueSpans }, end: position + 1 };
}
