import type { Token } from 'markdown-it';

/** Stands for a citation, which goes with the space before it; markdown-it lets no such character through. */
const leftOut = '\0';

/** The words of inline tokens without any mark; citations are left out. */
export function plainText(tokens: readonly Token[]): string {
	return tokens
		.map((token) => {
			switch (token.type) {
				case 'softbreak':
				case 'hardbreak':
					return ' ';
				case 'citation':
					return leftOut;
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
	const words = text.match(
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+(?:['’.,-][\p{L}\p{N}]+)*/gu,
	);
	return words?.length ?? 0;
}
