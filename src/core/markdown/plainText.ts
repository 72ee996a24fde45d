import type { Token } from 'markdown-it';

/** The words of inline tokens without any mark; citations are left out, pictures give their description. */
export function plainText(tokens: readonly Token[]): string {
	return tokens
		.map((token) => {
			switch (token.type) {
				case 'softbreak':
				case 'hardbreak':
					return ' ';
				case 'citation':
					return '';
				case 'image':
					return plainText(token.children ?? []);
				default:
					return token.content;
			}
		})
		.join('')
		.replace(/\s+/g, ' ')
		.replace(/ (?=[.,;:!?]|$)/g, '')
		.trim();
}

/** How many words a text has; in scripts without spaces each character counts. */
export function countWords(text: string): number {
	const words = text.match(
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+(?:['’.,-][\p{L}\p{N}]+)*/gu,
	);
	return words?.length ?? 0;
}
