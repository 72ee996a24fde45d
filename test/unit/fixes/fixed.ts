import assert from 'node:assert/strict';
import type { Fix } from '../../../src/core/fixes/fix';
import { fixesOf } from '../../../src/core/fixes/fixesOf';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import type { Problem } from '../../../src/core/problem';
import { offsetOf, sourceText } from '../../../src/core/sourceText';
import { problemsIn } from '../parse/briefingSource';

/** The file after the changes of a fix. */
export function applied(text: string, { changes }: Fix): string {
	const source = sourceText(text);
	return changes
		.map(({ range, text: written }) => ({
			start: offsetOf(source, range.startLine, range.startColumn),
			end: offsetOf(source, range.endLine, range.endColumn),
			written,
		}))
		.sort((one, other) => other.start - one.start)
		.reduce((before, { start, end, written }) => before.slice(0, start) + written + before.slice(end), text);
}

/** Each fix that is offered in a file, with its problem. */
export function fixesIn(text: string): readonly { readonly problem: Problem; readonly fix: Fix }[] {
	const { briefing, problems } = parseBriefing(text);
	return problems.flatMap((problem) =>
		fixesOf({ source: sourceText(text), briefing }, problem).map((fix) => ({ problem, fix })),
	);
}

/** The file after the fix of that kind, of the first problem that has one. */
export function fixed(text: string, kind: Fix['kind'], value?: string): string {
	const found = fixesIn(text).find(({ fix }) => fix.kind === kind && (!value || fix.values[0] === value));
	assert.ok(found, `${kind} is offered for ${problemsIn(text).join(', ')}`);
	return applied(text, found.fix);
}
