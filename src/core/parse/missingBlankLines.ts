import type { Token } from 'markdown-it';

/** The first line of a block that Pandoc takes for words of a paragraph, and what the block is. */
export interface MissingBlankLine {
	readonly line: number;
	readonly what: string;
}

const wantsBlankLine: Readonly<Record<string, string>> = {
	heading_open: 'heading',
	blockquote_open: 'quotation',
	table_open: 'table',
	hr: 'dividing line',
	bullet_list_open: 'list',
	ordered_list_open: 'list',
	fence: 'block of code',
};

/** What CommonMark sees right below a paragraph, wherever the paragraph stands, and Pandoc does not. */
export function missingBlankLines(tokens: readonly Token[]): readonly MissingBlankLine[] {
	const found: MissingBlankLine[] = [];
	let items = 0;
	let paragraphEnd = -1;
	let itemsAround = 0;
	for (const token of tokens) {
		const { type, map, markup } = token;
		if (type === 'list_item_open' || type === 'list_item_close') {
			items += token.nesting;
		} else if (type === 'paragraph_open') {
			paragraphEnd = map?.[1] ?? -1;
			itemsAround = items;
		}
		const what = wantsBlankLine[type];
		if (what === undefined || map?.[0] !== paragraphEnd) {
			continue;
		}
		// Pandoc has what is between dashes in groups for a table, lists below the words of an item, code behind one, and code between backticks everywhere.
		const mayFollow =
			(type === 'hr' && markup.startsWith('-')) ||
			(type.endsWith('list_open') && itemsAround > 0) ||
			(type === 'fence' && (markup.startsWith('`') || items < itemsAround));
		if (!mayFollow) {
			found.push({ line: paragraphEnd, what });
		}
	}
	return found;
}
