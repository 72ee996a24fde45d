import type { Range } from '../briefing';
import type { SourceText } from '../sourceText';
import { lastAtMost, rangeBetween, rangeOfLine } from '../sourceText';

/** Gives the place in the file of a part of a block's source, whose offsets count in the block. */
export type RangeInBlock = (start: number, end: number) => Range;

/**
 * The way from a block's content, from which markdown-it has taken indents and marks of lists and quotations,
 * back to the file: each line of the content is the end of its line in the file, or stands somewhere in it
 * (in a heading, in a cell of a table, which begins at `fromColumn` or later). A pipe in a cell was written with a
 * backslash, which markdown-it has taken away.
 */
export function rangeInBlock(
	source: SourceText,
	content: string,
	firstLine: number,
	fromColumn?: number,
): RangeInBlock {
	const lines = content.split('\n');
	const lineStarts: number[] = [];
	let length = 0;
	for (const line of lines) {
		lineStarts.push(length);
		length += line.length + 1;
	}
	const isCell = fromColumn !== undefined;
	const pipes = isCell ? [...content.matchAll(/\|/g)].map(({ index }) => index) : [];
	const asWritten = (line: string): string => (isCell ? line.replaceAll('|', '\\|') : line);
	// A line is looked for once, however much of it is asked for.
	const columns = new Map<number, number | undefined>();
	const columnOfLine = (index: number): number | undefined => {
		if (!columns.has(index)) {
			const inFile = source.lines[firstLine + index] ?? '';
			columns.set(index, columnOf(inFile, asWritten((lines[index] ?? '').trimEnd()), fromColumn));
		}
		return columns.get(index);
	};
	const offsetOf = (offset: number): number | undefined => {
		const index = lastAtMost(lineStarts, offset);
		const column = columnOfLine(index);
		return column === undefined
			? undefined
			: (source.lineStarts[firstLine + index] ?? 0) +
					column +
					offset -
					(lineStarts[index] ?? 0) +
					countBelow(pipes, offset);
	};
	return (start, end) => {
		const from = offsetOf(start);
		const to = offsetOf(end);
		return from === undefined || to === undefined
			? rangeOfLine(source, firstLine)
			: rangeBetween(source, from, to);
	};
}

/** How many of ascending numbers are less than another. */
function countBelow(ascending: readonly number[], limit: number): number {
	const index = lastAtMost(ascending, limit - 1);
	return (ascending[index] ?? limit) < limit ? index + 1 : 0;
}

function columnOf(inFile: string, line: string, fromColumn: number | undefined): number | undefined {
	const whole = inFile.trimEnd();
	if (fromColumn === undefined && whole.endsWith(line)) {
		return whole.length - line.length;
	}
	const column = inFile.indexOf(line, fromColumn);
	return column < 0 ? undefined : column;
}
