import type { StateInline } from 'markdown-it';
import type { Attributes } from './attributes';
import { parseAttributes } from './attributes';
import type { PositionedState } from './positionedState';
import { environmentOf } from './textEnvironment';

/** What the tokens 'claim_open' and 'claim_close' carry. */
export interface ClaimMeta {
	/** In its block: from the bracket to the end of the attributes. */
	readonly start: number;
	readonly end: number;
	readonly attributes: Attributes;
}

/** The inline rule for Pandoc's bracketed spans, `[words]{.claim by=minimax}`. Other spans are their words. */
export function bracketedSpan(state: StateInline, silent: boolean): boolean {
	const { pos, posMax, src } = state;
	const environment = environmentOf(state);
	if (src[pos] !== '[') {
		return false;
	}
	const close = (state as PositionedState).closingBracket(pos);
	if (close === undefined || src[close + 1] !== '{') {
		return false;
	}
	const parsed = parseAttributes(src, close + 1);
	if (!parsed || parsed.end > posMax) {
		if (!silent) {
			const end = endOfBraces(src, close + 1);
			environment.report('bad-attributes', close + 1, end, src.slice(close + 1, end));
		}
		return false;
	}
	if (!silent) {
		const type = parsed.attributes.classes.includes('claim') ? 'claim' : 'span';
		const meta: ClaimMeta = { start: pos, end: parsed.end, attributes: parsed.attributes };
		state.push(`${type}_open`, 'span', 1).meta = { ...meta };
		state.pos = pos + 1;
		state.posMax = close;
		state.md.inline.tokenize(state);
		state.posMax = posMax;
		state.push(`${type}_close`, 'span', -1).meta = { ...meta };
	}
	state.pos = parsed.end;
	return true;
}

/**
 * The inline rule for the end of a claim that has no beginning in its block, or whose braces stand apart:
 * Pandoc shows both as text without a word, so they are problems here.
 */
export function strayClaimEnd(state: StateInline, silent: boolean): boolean {
	const { pos, src } = state;
	if (silent || src[pos] !== ']') {
		return false;
	}
	const braces = /^\](\s*)(\{[^{}]*\.claim\b[^{}]*\})/.exec(src.slice(pos, pos + 1000));
	if (!braces) {
		return false;
	}
	const [, gap = '', attributes = ''] = braces;
	const start = pos + 1 + gap.length;
	const { report } = environmentOf(state);
	if (gap) {
		report('bad-attributes', start, start + attributes.length, `${gap}${attributes}`);
	} else if (parseAttributes(src, start)) {
		report('claim-across-blocks', start, start + attributes.length);
	}
	return false;
}

function endOfBraces(text: string, start: number): number {
	const end = text.indexOf('}', start);
	return end < 0 ? Math.min(text.length, start + 80) : end + 1;
}
