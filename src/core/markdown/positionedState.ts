import type { StateInline, Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { bracketPairs } from './bracketPairs';
import { CommentEnds } from './commentEnds';

/** Where in its block's source a text token begins. */
export function startOf(token: Token): number {
	return typeof token.meta?.start === 'number' ? token.meta.start : 0;
}

/**
 * markdown-it's inline state, which also notes where each text token begins in its block: markdown-it keeps
 * lines of blocks only, and a problem or a mention must be shown at its columns.
 */
export class PositionedState extends MarkdownIt.StateInline {
	private pairs: ReadonlyMap<number, number> | undefined;
	private readonly comments = new CommentEnds(this.src);

	/** The place of the bracket that closes the one at `start`; undefined where none does within the text. */
	closingBracket(start: number): number | undefined {
		this.pairs ??= bracketPairs(this.src);
		const close = this.pairs.get(start);
		return close !== undefined && close < this.posMax ? close : undefined;
	}

	/** The end of the comment that begins at `start`; undefined where none does within the text. */
	endOfComment(start: number): number | undefined {
		return this.comments.of(start, this.posMax);
	}

	override pushPending(): Token {
		const { pending } = this;
		// A line break trims the text before it, so the text may end a little before the position.
		const start = this.src.lastIndexOf(pending, this.pos - pending.length);
		const token = super.pushPending();
		token.meta = { start: Math.max(start, 0) };
		return token;
	}

	override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
		const token = super.push(type, tag, nesting);
		token.meta = { start: this.pos };
		return token;
	}
}

/** Keeps the start of joined text: markdown-it joins neighbours into the later one. */
export function keepStartOfJoinedText(state: StateInline): void {
	const { tokens } = state;
	for (let index = 1; index < tokens.length; index++) {
		const token = tokens[index];
		const previous = tokens[index - 1];
		if (token?.type === 'text' && previous?.type === 'text') {
			token.meta = { ...token.meta, start: startOf(previous) };
		}
	}
}
