import type { Token } from 'markdown-it';
import { patternOnFirstUse } from '../patternOnFirstUse';
import type { Authors } from '../references/authorsOf';
import type { CitationMeta } from './citationRule';

/** Stands for a citation, which goes with the space before it; markdown-it lets no such character through. */
const leftOut = '\0';

/** The words of inline tokens without any mark; of citations there are only the authors that belong to a sentence. */
export function plainText(tokens: readonly Token[], authors?: Authors): string {
	return joined(tokens, ({ meta }) => {
		const { items, inText } = meta as unknown as CitationMeta;
		return (inText && authors?.get(items[0]?.citekey ?? '')) || leftOut;
	});
}

/** The words of a heading that Pandoc makes its id of: citations count as they are written. */
export function textForId(tokens: readonly Token[]): string {
	return joined(tokens, ({ content }) => content);
}

function joined(tokens: readonly Token[], wordsOfCitation: (token: Token) => string): string {
	return tokens
		.map((token) => {
			switch (token.type) {
				case 'softbreak':
				case 'hardbreak':
					return ' ';
				case 'citation':
					return wordsOfCitation(token);
				default:
					return token.content;
			}
		})
		.join('')
		.replace(/\s+/g, ' ')
		.replace(/ ?\0/g, '')
		.trim();
}

/** How many words a text has; Chinese characters and kana are counted one by one. */
export function countWords(text: string): number {
	return text.match(word())?.length ?? 0;
}

const character = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const word = patternOnFirstUse(
	String.raw`${character}|(?:(?!${character})[\p{L}\p{N}\p{M}])+(?:['’.,-][\p{L}\p{N}]+)*`,
	'gu',
);
