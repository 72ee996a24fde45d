import type { StateInline } from 'markdown-it';
import type { PositionedState } from './positionedState';

/** The inline rule for a comment, `<!-- … -->`: a token that gives nothing, since the text goes on behind it. */
export function inlineComment(state: StateInline, silent: boolean): boolean {
	const end = (state as PositionedState).endOfComment(state.pos);
	if (end === undefined) {
		return false;
	}
	if (!silent) {
		state.push('comment', '', 0);
	}
	state.pos = end;
	return true;
}
