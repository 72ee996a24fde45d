import type { YAMLParseError } from 'yaml';
import { patternOnFirstUse } from '../patternOnFirstUse';
import type { ProblemWord } from '../problem';
import { sourceText, type Span } from '../sourceText';

/** What is said of `key:value`, which YAML takes for a text. */
export const missingSpace = 'a space is missing behind the colon of a key' satisfies ProblemWord;

/** What is said of `key: some: text`, where YAML takes the text for a key with its value. */
export const colonInText =
	'a text with a colon and a space in it needs quotation marks' satisfies ProblemWord;

const tabAsIndent = 'a line is indented with a tab: use spaces' satisfies ProblemWord;

/** A mistake in YAML in words that say what to do, and where it stands. */
export interface YamlFault extends Span {
	readonly words: ProblemWord;
	/** The end of what it spoils: further errors before that are its consequences. */
	readonly spoilsTo: number;
}

/** The mistakes behind an error outside of brackets and braces, as far as they are certain; none otherwise. */
export function commonFaults(yaml: string, { code, pos }: YAMLParseError): readonly YamlFault[] {
	switch (code) {
		case 'MISSING_CHAR':
		case 'MULTILINE_IMPLICIT_KEY':
			return missingSpaces(yaml, ...pos);
		case 'BLOCK_AS_IMPLICIT_KEY':
			return colonsInText(yaml, pos[0]);
		case 'TAB_AS_INDENT':
			return beforeInLine(yaml, pos[0])?.trim() === ''
				? [{ words: tabAsIndent, start: pos[0], end: pos[1], spoilsTo: pos[1] }]
				: [];
		default:
			return [];
	}
}

/** A key and a value without a space between them; an address is none. */
const keyAndValue = patternOnFirstUse(String.raw`^([\p{L}_][\p{L}\p{M}\p{N}_-]*:)(?!\/\/)[^\s:]`, 'u');

/** Those of lines that follow each other, at the column of the first: what is indented otherwise belongs to a value. */
function missingSpaces(yaml: string, start: number, end: number): readonly YamlFault[] {
	const before = beforeInLine(yaml, start);
	if (before === undefined || !/^[ -]*$/.test(before) || !keyAndValue().test(yaml.slice(start, end))) {
		return [];
	}
	const { lines, lineStarts } = sourceText(yaml.slice(start, end));
	// The last one may have its space, for which the lines above are taken for a part of it.
	const isWhole = /^[ \t]*:(?:\s|$)/.test(yaml.slice(end, end + mostBefore));
	return lines.slice(0, isWhole ? -1 : undefined).flatMap((line, index) => {
		const indent = index === 0 ? '' : before.replace(/-/g, ' ');
		const key = line.startsWith(indent) ? keyAndValue().exec(line.slice(indent.length))?.[1] : undefined;
		const at = start + (lineStarts[index] ?? 0) + indent.length;
		return key === undefined ? [] : [{ words: missingSpace, start: at, end: at + key.length, spoilsTo: end }];
	});
}

/** Only at the first such text of a line: those behind it are parts of it. */
function colonsInText(yaml: string, start: number): readonly YamlFault[] {
	if (!/^[ -]*[^\s:-][^\s:]*\s*:[ \t]+$/.test(beforeInLine(yaml, start) ?? '')) {
		return [];
	}
	restOfLine.lastIndex = start;
	const rest = restOfLine.exec(yaml)?.[0] ?? '';
	const text = rest.replace(/\s#[^]*$/, '').trimEnd();
	const isText = /^[^"'&!|>{[]/.test(text) && /:\s+\S/.test(text);
	return isText
		? [{ words: colonInText, start, end: start + text.length, spoilsTo: start + text.length }]
		: [];
}

const restOfLine = /[^\r\n]*/y;

/** As far back as indents and keys go: each of many errors in one long line would have to look through all of it. */
const mostBefore = 200;

/** What stands before an offset in its line; undefined where that is much. */
function beforeInLine(yaml: string, offset: number): string | undefined {
	const from = Math.max(0, offset - mostBefore);
	const lines = yaml.slice(from, offset).split(/\r\n?|\n/);
	return lines.length > 1 || from === 0 ? lines.at(-1) : undefined;
}
