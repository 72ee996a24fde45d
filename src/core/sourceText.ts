import type { Range } from './briefing';

/** A file's text with its lines, counted as VS Code counts them: ended by CRLF, LF or CR. */
export interface SourceText {
	readonly text: string;
	/** The lines without their ends. */
	readonly lines: readonly string[];
	/** The offset at which each line begins. */
	readonly lineStarts: readonly number[];
}

/** A part of a text between two offsets, the end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Splits a text into lines, in one pass. */
export function sourceText(text: string): SourceText {
	const lines: string[] = [];
	const lineStarts = [0];
	const lineEnd = /\r\n?|\n/g;
	let start = 0;
	for (let match = lineEnd.exec(text); match; match = lineEnd.exec(text)) {
		lines.push(text.slice(start, match.index));
		start = lineEnd.lastIndex;
		lineStarts.push(start);
	}
	lines.push(text.slice(start));
	return { text, lines, lineStarts };
}

/** The place between two offsets of the text; offsets outside of it are moved to its ends. */
export function rangeBetween(source: SourceText, start: number, end: number): Range {
	const from = positionAt(source, start);
	const to = positionAt(source, Math.max(start, end));
	return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** The offset of a line and a column. */
export function offsetOf({ text, lineStarts }: SourceText, line: number, column: number): number {
	return Math.min((lineStarts[line] ?? text.length) + column, text.length);
}

/** A whole line, without its end. */
export function rangeOfLine(source: SourceText, line: number): Range {
	return { startLine: line, startColumn: 0, endLine: line, endColumn: source.lines[line]?.length ?? 0 };
}

/** The index of the last of ascending numbers that is at most the given one; 0 when none is. */
export function lastAtMost(ascending: readonly number[], limit: number): number {
	let low = 0;
	let high = ascending.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((ascending[middle] ?? 0) <= limit) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low;
}

function positionAt(
	{ text, lines, lineStarts }: SourceText,
	offset: number,
): { line: number; column: number } {
	const inside = Math.min(Math.max(offset, 0), text.length);
	const line = lastAtMost(lineStarts, inside);
	return { line, column: Math.min(inside - (lineStarts[line] ?? 0), lines[line]?.length ?? 0) };
}
