import type { Token } from 'markdown-it';
import type { CitationMeta } from '../markdown/citationRule';
import { pictureInfo } from '../markdown/pictureRule';
import { sourcePiece, spanInSource, type SourcePiece } from '../markdown/sourcePieces';
import type { Span } from '../sourceText';
import { citationMark } from './sentenceEnds';

/** The words of a block as one text, with what stands in it. Offsets count in the text, ends are exclusive. */
export interface WordsOfBlock {
	readonly text: string;
	readonly citations: readonly { readonly at: number; readonly isOfClaim: boolean }[];
	/** In ascending order, none in another. */
	readonly claims: readonly Span[];
	/** The words of mentions, in ascending order. */
	readonly names: readonly Span[];
	/** The place of a part of the text in the block's source. */
	inSource(start: number, end: number): Span;
}

/** Stands for code, addresses and descriptions of pictures, which are no words. */
const noWords = '\uFFFD';

/** Joins a block's words. Only the claims that begin with one of the given tokens are claims. */
export function wordsOfBlock(children: readonly Token[], claimTokens: ReadonlySet<Token>): WordsOfBlock {
	const citations: { at: number; isOfClaim: boolean }[] = [];
	const claims: Span[] = [];
	const names: Span[] = [];
	const pieces: SourcePiece[] = [];
	let text = '';
	let claimStart: number | undefined;
	let nameStart = 0;
	let isAddress = false;
	for (const token of children) {
		const from = text.length;
		switch (token.type) {
			case 'claim_open':
				claimStart = claimTokens.has(token) ? from : undefined;
				break;
			case 'claim_close':
				if (claimStart !== undefined) {
					claims.push({ start: claimStart, end: from });
					claimStart = undefined;
				}
				break;
			case 'mention_open':
				nameStart = from;
				break;
			case 'mention_close':
				names.push({ start: nameStart, end: from });
				break;
			case 'link_open':
			case 'link_close':
				isAddress = token.type === 'link_open' && (token.info === 'auto' || token.info === pictureInfo);
				break;
			case 'citation':
				citations.push({ at: from, isOfClaim: claimStart !== undefined });
				text += (token.meta as unknown as CitationMeta).inText ? noWords : citationMark;
				break;
			case 'softbreak':
			case 'hardbreak':
				text += ' ';
				break;
			case 'text':
			case 'text_special':
				text += isAddress ? noWords : token.content;
				break;
			case 'comment':
				break;
			default:
				text += token.nesting === 0 ? noWords : '';
		}
		if (text.length > from) {
			pieces.push(sourcePiece(token, from, text.length));
		}
	}
	return {
		text,
		citations,
		claims,
		names,
		inSource: (start, end) => spanInSource(pieces, start, end),
	};
}
