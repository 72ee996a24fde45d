import type { Token } from 'markdown-it';
import type { Span } from '../sourceText';
import { startOf } from './positionedState';

/** A part of a block's words that one token gave, and where that stands in the block's source. */
export interface SourcePiece {
	readonly from: number;
	readonly to: number;
	readonly start: number;
	readonly sourceLength: number;
}

/** The piece that a token gives, at a place of the words. */
export function sourcePiece(token: Token, from: number, to: number): SourcePiece {
	// An escaped character, or one that is written as an entity, is longer in the source.
	const sourceLength = token.type === 'text_special' ? token.markup.length : to - from;
	return { from, to, start: startOf(token), sourceLength };
}

/** The place in the block's source of a part of its words, given all pieces in their order. */
export function spanInSource(pieces: readonly SourcePiece[], start: number, end: number): Span {
	const first = pieceAt(pieces, start);
	const last = pieceAt(pieces, end - 1);
	return {
		start: first ? first.start + start - first.from : 0,
		end: last ? last.start + (end === last.to ? last.sourceLength : end - last.from) : 0,
	};
}

/** The piece that holds the character at an offset of the words. */
export function pieceAt<Piece extends SourcePiece>(
	pieces: readonly Piece[],
	offset: number,
): Piece | undefined {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((pieces[middle]?.to ?? 0) > offset) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return pieces[low];
}
