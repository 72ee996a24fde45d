import type { StateInline } from 'markdown-it';
import { parseAttributes } from './attributes';
import type { PositionedState } from './positionedState';
import { environmentOf } from './textEnvironment';

/** The inline rule for what Pandoc reads otherwise within a line: notes, `^[…]`, and attributes of links and code. */
export function pandocOnlyInLine(state: StateInline, silent: boolean): boolean {
	const { pos, posMax, src } = state;
	if (silent) {
		return false;
	}
	const { report } = environmentOf(state);
	if (src[pos] === '^' && src[pos + 1] === '[') {
		const close = (state as PositionedState).closingBracket(pos + 1);
		if (close !== undefined) {
			report('pandoc-only', pos, close + 1, 'a footnote');
		}
	} else if (
		src[pos] === '{' &&
		state.pending === '' &&
		mayHaveAttributes.has(state.tokens.at(-1)?.type ?? '')
	) {
		// Braces behind a span are its own, or text.
		const end = '`)>'.includes(src[pos - 1] ?? ' ') ? parseAttributes(src, pos)?.end : undefined;
		if (end !== undefined && end <= posMax) {
			report('pandoc-only', pos, end, 'attributes of what stands before');
		}
	}
	return false;
}

/** What tokens of links, pictures and code end with. */
const mayHaveAttributes: ReadonlySet<string> = new Set(['link_close', 'span_close', 'code_inline']);
