import type { CompletionContext } from './completionContext';

/** The context of a value of which a part may be there. */
export function valueContext(
	written: string,
	path: readonly string[],
	column: number,
	after: string,
): Extract<CompletionContext, { kind: 'value' }> {
	const quote = /^["']/.exec(written)?.[0] ?? '';
	const rest = (quote === '' ? /^[^\s,\]}#]*/ : new RegExp(`^[^${quote}]*${quote}?`)).exec(after)?.[0] ?? '';
	return {
		kind: 'value',
		path,
		siblings: [],
		quote,
		startColumn: column - written.length,
		endColumn: column + rest.length,
	};
}
