import type { Range } from '../briefing';
import type { BriefingSymbols, Definition, LinkedWords, Occurrence, SymbolSpace } from './briefingSymbols';
import { spaceOf } from './briefingSymbols';

/** A place between two characters of a file, as VS Code counts. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** The id or citekey at a position, at its edges and its `@` as well. */
export function occurrenceAt({ occurrences }: BriefingSymbols, position: Position): Occurrence | undefined {
	return occurrences.find((occurrence) => touches(rangeWithMarks(occurrence), position));
}

/** The id or citekey with the marks that belong to it: `@key`, `@{key}`. */
function rangeWithMarks({ range, form }: Occurrence): Range {
	const before = form.markup === 'citekey' ? 1 : form.markup === 'braced-citekey' ? 2 : 0;
	const after = form.markup === 'braced-citekey' ? 1 : 0;
	return { ...range, startColumn: range.startColumn - before, endColumn: range.endColumn + after };
}

/** The words at a position that lead to an item: a name, or a link. */
export function wordsAt({ words }: BriefingSymbols, position: Position): LinkedWords | undefined {
	return words.find(({ range }) => touches(range, position));
}

/** What an id or a citekey stands for. */
export function definitionOf(
	{ definitions }: BriefingSymbols,
	space: SymbolSpace,
	id: string,
): Definition | undefined {
	return definitions.find((definition) => spaceOf(definition.kind) === space && definition.id === id);
}

/** What is meant at a position, and where it is written. */
export interface SymbolTarget {
	readonly space: SymbolSpace;
	readonly id: string;
	readonly range: Range;
}

/** What is meant at a position: by an id or a citekey, else by a name or the words of a link. */
export function targetAt(symbols: BriefingSymbols, position: Position): SymbolTarget | undefined {
	const occurrence = occurrenceAt(symbols, position);
	if (occurrence) {
		return { space: occurrence.space, id: occurrence.id, range: rangeWithMarks(occurrence) };
	}
	const words = wordsAt(symbols, position);
	return words && { space: 'id', id: words.id, range: words.range };
}

function touches(range: Range, { line, column }: Position): boolean {
	return (
		(line > range.startLine || (line === range.startLine && column >= range.startColumn)) &&
		(line < range.endLine || (line === range.endLine && column <= range.endColumn))
	);
}
