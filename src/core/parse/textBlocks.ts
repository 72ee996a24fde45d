import type { MarkdownIt, Token } from 'markdown-it';
import type { Range } from '../briefing';
import { inlineMetaOf } from '../markdown/createMarkdown';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { rangeOfLine } from '../sourceText';
import type { SourceText } from '../sourceText';
import type { RangeInBlock } from './blockRange';
import { rangeInBlock } from './blockRange';
import { missingBlankLines } from './missingBlankLines';
import { pandocOnly } from './pandocOnly';

/** A paragraph, a list item's text, a cell or a heading: the smallest part of a text that has words. */
export interface Block {
	/** markdown-it's token of the type 'inline'; its children are the words and marks. */
	readonly token: Token;
	/** As in Mention: the cells of one row have one number. */
	readonly number: number;
	readonly isHeading: boolean;
	readonly rangeOf: RangeInBlock;
}

/** From a place in the text that was read to the place in the file. */
export type PlaceOf = (range: Range) => Range;

/** A text in Markdown, read. */
export interface TextBlocks {
	readonly tokens: readonly Token[];
	readonly blocks: readonly Block[];
	readonly problems: readonly Problem[];
}

/** The same with the way back to the file. */
export interface PlacedText extends TextBlocks {
	/** The lines that the tokens count: those of the file, or of a text of the metadata. */
	readonly source: SourceText;
	readonly placeOf: PlaceOf;
	/** The lines of definitions such as `[label]: #id`, the end exclusive. */
	readonly definitions: readonly (readonly [number, number])[];
}

/** What all texts of a file are read with. */
export interface TextReader {
	readonly markdown: MarkdownIt;
	/** What the lines of the text are lines of. */
	readonly source: SourceText;
	readonly citekeys: Pick<ReadonlySet<string>, 'has'>;
}

/** Reads a text whose first block has the given number; `placeOf` is for one whose lines are not lines of the file. */
export function readText(
	{ markdown, source, citekeys }: TextReader,
	text: string,
	{ firstBlock, placeOf = asItIs }: { readonly firstBlock: number; readonly placeOf?: PlaceOf },
): PlacedText {
	const definitions: (readonly [number, number])[] = [];
	const tokens = markdown.parse(text, { citekeys, definitions });
	const blocks: Block[] = [];
	let number = firstBlock - 1;
	let row: { line: number; column: number } | undefined;
	tokens.forEach((token, index) => {
		if (token.type === 'tr_open') {
			row = { line: token.map?.[0] ?? 0, column: 0 };
			number++;
		} else if (token.type === 'tr_close') {
			row = undefined;
		} else if (token.type === 'inline') {
			number += row ? 0 : 1;
			const line = row?.line ?? token.map?.[0] ?? 0;
			const content = inlineMetaOf(token).source ?? token.content;
			const inText = rangeInBlock(source, content, line, row?.column);
			if (row) {
				row.column = inText(0, content.length).endColumn;
			}
			blocks.push({
				token,
				number,
				isHeading: tokens[index - 1]?.type === 'heading_open',
				rangeOf: (start, end) => placeOf(inText(start, end)),
			});
		}
	});
	const placed = { source, placeOf, definitions, tokens, blocks };
	return {
		...placed,
		problems: [
			...problemsInBlocks(blocks),
			...missingBlankLines(tokens).map(({ line, what }) =>
				problem('missing-blank-line', placeOf(rangeOfLine(source, line)), what),
			),
			...pandocOnly(placed).map(({ range, what }) => problem('pandoc-only', range, what)),
		],
	};
}

function asItIs(range: Range): Range {
	return range;
}

function problemsInBlocks(blocks: readonly Block[]): readonly Problem[] {
	return blocks.flatMap(({ token, rangeOf }) =>
		inlineMetaOf(token).problems.map(({ code, start, end, values }) =>
			problem(code, rangeOf(start, end), ...values),
		),
	);
}
