import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { pieceAt, spanInSource } from '../markdown/sourcePieces';
import type { FlatText, Piece } from './flatText';

/** What a token of the type 'mention_open' carries; offsets count in its block. */
export interface MentionMeta {
	readonly entity: string;
	readonly start: number;
	readonly end: number;
}

/** Words of a block's flat text that mention an entity. */
export interface Found {
	readonly start: number;
	readonly end: number;
	readonly entity: string;
}

/**
 * The children of a block with tokens 'mention_open' and 'mention_close' around what was found. What would
 * cross a mark of emphasis or the edge of a claim is left out.
 */
export function markMentions(
	children: readonly Token[],
	flat: FlatText,
	found: readonly Found[],
): readonly Token[] {
	const inside = found.filter((mention) => standsBetweenMarks(children, flat.pieces, mention));
	if (inside.length === 0) {
		return children;
	}
	const pieceOfToken = new Map(flat.pieces.map((piece) => [piece.index, piece]));
	const marked: Token[] = [];
	let next = 0;
	children.forEach((token, index) => {
		const piece = pieceOfToken.get(index);
		if (!piece) {
			marked.push(token);
			return;
		}
		let from = piece.from;
		for (let mention = inside[next]; mention && mention.start < piece.to; mention = inside[next]) {
			if (mention.start >= piece.from) {
				pushText(marked, token, piece, from, mention.start);
				marked.push(openMention(mention, flat.pieces));
				from = mention.start;
			}
			if (mention.end > piece.to) {
				break;
			}
			pushText(marked, token, piece, from, mention.end);
			marked.push(new MarkdownIt.Token('mention_close', 'a', -1));
			from = mention.end;
			next++;
		}
		pushText(marked, token, piece, from, piece.to);
	});
	return marked;
}

function standsBetweenMarks(children: readonly Token[], pieces: readonly Piece[], mention: Found): boolean {
	const first = pieceAt(pieces, mention.start);
	const last = pieceAt(pieces, mention.end - 1);
	if (!first?.open || !last?.open) {
		return false;
	}
	return children.slice(first.index, last.index + 1).every((token) => token.nesting === 0);
}

function openMention(mention: Found, pieces: readonly Piece[]): Token {
	const token = new MarkdownIt.Token('mention_open', 'a', 1);
	const meta: MentionMeta = {
		entity: mention.entity,
		...spanInSource(pieces, mention.start, mention.end),
	};
	token.meta = { ...meta };
	return token;
}

function pushText(tokens: Token[], token: Token, piece: Piece, from: number, to: number): void {
	if (from === piece.from && to === piece.to) {
		tokens.push(token);
	} else if (to > from) {
		const part = new MarkdownIt.Token('text', '', 0);
		part.content = token.content.slice(from - piece.from, to - piece.from);
		part.level = token.level;
		part.meta = { start: piece.start + from - piece.from };
		tokens.push(part);
	}
}
