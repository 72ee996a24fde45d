import type { Briefing } from '../briefing';
import type { Problem } from '../problem';
import { offsetOf, type SourceText } from '../sourceText';

/** What a file says and where it fails, as far as fixes need it. */
export interface FixableFile {
	readonly source: SourceText;
	readonly briefing: Briefing;
}

/** The words of the file at which a problem stands. */
export function wordsAt({ source }: FixableFile, { range }: Problem): string {
	return source.text.slice(
		offsetOf(source, range.startLine, range.startColumn),
		offsetOf(source, range.endLine, range.endColumn),
	);
}

/** The offset of the file at which a problem begins. */
export function startOf({ source }: FixableFile, { range }: Problem): number {
	return offsetOf(source, range.startLine, range.startColumn);
}

/** Whether a problem stands at a value alone, so that another value can take its place. */
export function isWhole(file: FixableFile, problem: Problem, value: string): boolean {
	return wordsAt(file, problem) === value;
}
