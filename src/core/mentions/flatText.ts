import type { Token } from 'markdown-it';
import { sourcePiece, type SourcePiece } from '../markdown/sourcePieces';

/** The words of a block as one text, with the way back to the tokens that they come from. */
export interface FlatText {
	readonly text: string;
	readonly pieces: readonly Piece[];
}

/** The part of the text that one token gave. */
export interface Piece extends SourcePiece {
	/** The token's place among the block's children. */
	readonly index: number;
	/** A mention can stand in it. */
	readonly open: boolean;
}

/** Stands for what is not words: code, citations, and what is a link already. */
const noWord = '\uFFFC';

/** Joins a block's words: line breaks are spaces, marks of emphasis nothing. */
export function flatText(children: readonly Token[]): FlatText {
	const pieces: Piece[] = [];
	let text = '';
	let links = 0;
	children.forEach((token, index) => {
		links += token.type === 'link_close' || token.type === 'mention_close' ? -1 : 0;
		const words = wordsOf(token);
		if (words) {
			const open = links === 0 && words !== noWord;
			const shown = links === 0 ? words : noWord.repeat(words.length);
			pieces.push({ ...sourcePiece(token, text.length, text.length + words.length), index, open });
			text += shown;
		}
		links += token.type === 'link_open' || token.type === 'mention_open' ? 1 : 0;
	});
	return { text, pieces };
}

function wordsOf(token: Token): string {
	switch (token.type) {
		case 'text':
		case 'text_special':
			return token.content;
		case 'softbreak':
		case 'hardbreak':
			return ' ';
		case 'comment':
			return '';
		default:
			return token.nesting === 0 ? noWord : '';
	}
}
