/** How many tests did what. */
export interface SuiteCounts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	/** Those of the passed that failed before: where tests are tried again. */
	readonly atSecondTry?: readonly string[];
}

/**
 * A suite in an extension host can speak to the outside only through the console, where the workbench and every
 * extension speak too. So its lines, for people, begin with one mark, and its result, as JSON, with another.
 */
const lineMark = 'suite-line:';
const resultMark = 'suite-result:';

/** What was said on the console of an extension host. */
export type Message =
	| { readonly kind: 'line' | 'other'; readonly text: string }
	| { readonly kind: 'result'; readonly counts: SuiteCounts };

export function writeLine(text: string): string {
	return lineMark + text;
}

export function writeResult(counts: SuiteCounts): string {
	return resultMark + JSON.stringify(counts);
}

/** Tells what the suite says from what others say. */
export function readMessage(text: string): Message {
	if (text.startsWith(lineMark)) {
		return { kind: 'line', text: text.slice(lineMark.length) };
	}
	if (text.startsWith(resultMark)) {
		const { passed, failed, skipped } = JSON.parse(text.slice(resultMark.length)) as Partial<SuiteCounts>;
		return {
			kind: 'result',
			counts: { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) },
		};
	}
	return { kind: 'other', text };
}
