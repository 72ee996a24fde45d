import type { Token } from 'markdown-it';
import { holdsLetterOrDigit } from '../lettersAndDigits';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { lastAtMost, type Span } from '../sourceText';
import { findFigures } from './findFigures';
import { sentenceEnds } from './sentenceEnds';
import type { Block, TextBlocks } from './textBlocks';
import { wordsOfBlock, type WordsOfBlock } from './wordsOfBlock';

/**
 * A hint for each sentence of a text that states a figure and gives no source for it, at the first such figure. Needs
 * mentions to be marked: a number in a name is no figure.
 */
export function uncitedFigures(
	{ tokens, blocks }: Pick<TextBlocks, 'tokens' | 'blocks'>,
	claimTokens: ReadonlySet<Token>,
): readonly Problem[] {
	const blockOf = new Map(blocks.map((block) => [block.token, block]));
	let row: Block[] | undefined;
	/** The level of what a paragraph introduces, citing its source, or of a table whose head does. */
	let citedLevel: number | undefined;
	let tableLevel = 0;
	return tokens.flatMap((token, index) => {
		if (citedLevel !== undefined) {
			citedLevel = token.nesting < 0 && token.level === citedLevel ? undefined : citedLevel;
			return [];
		}
		if (introduced.has(token.type) && introducesWithSource(tokens[index - 2], tokens[index - 1])) {
			citedLevel = token.level;
		} else if (token.type === 'table_open') {
			tableLevel = token.level;
		} else if (token.type === 'tr_open') {
			row = [];
		} else if (token.type === 'tr_close') {
			const cells = row ?? [];
			row = undefined;
			if (cells.some((cell) => hasCitation(cell.token))) {
				citedLevel = tokens[index + 1]?.type === 'thead_close' ? tableLevel : undefined;
			} else {
				return cells.flatMap((cell) => inBlock(cell, claimTokens)).slice(0, 1);
			}
		}
		const block = blockOf.get(token);
		if (block && row) {
			row.push(block);
		} else if (block && !block.isHeading) {
			return inBlock(block, claimTokens);
		}
		return [];
	});
}

const introduced: ReadonlySet<string> = new Set([
	'bullet_list_open',
	'ordered_list_open',
	'blockquote_open',
	'table_open',
]);

/** Whether a paragraph before a list, a quotation or a table ends with a colon and cites: "They are, by [@key]:". */
function introducesWithSource(inline: Token | undefined, close: Token | undefined): boolean {
	return (
		close?.type === 'paragraph_close' &&
		inline !== undefined &&
		/[:：]\s*(?:\[[^[\]]*\])?$/.test(inline.content.slice(-200)) &&
		hasCitation(inline)
	);
}

function hasCitation(token: Token): boolean {
	return (token.children ?? []).some(({ type }) => type === 'citation');
}

function inBlock({ token, rangeOf }: Block, claimTokens: ReadonlySet<Token>): readonly Problem[] {
	if (!/\d|百分之/.test(token.content)) {
		return [];
	}
	const words = wordsOfBlock(token.children ?? [], claimTokens);
	const isInClaim = insideOf(words.claims);
	const isInName = insideOf(words.names);
	// A claim tells by itself whether it has a source.
	const figures = findFigures(words.text).filter(({ start }) => !isInName(start) && !isInClaim(start));
	const sentences = figures.length > 0 ? uncitedSentences(words) : [];
	let next = 0;
	return sentences.flatMap((sentence) => {
		while ((figures[next]?.start ?? sentence.start) < sentence.start) {
			next++;
		}
		const figure = figures[next];
		if (!figure || figure.start >= sentence.end) {
			return [];
		}
		const { start, end } = words.inSource(figure.start, figure.end);
		const written = words.text.slice(figure.start, figure.end);
		return [problem('figure-without-source', rangeOf(start, end), written)];
	});
}

/** Tells whether an offset is inside one of ascending spans. */
function insideOf(spans: readonly Span[]): (offset: number) => boolean {
	const starts = spans.map(({ start }) => start);
	return (offset) => {
		const { start, end } = spans[lastAtMost(starts, offset)] ?? { start: 0, end: 0 };
		return start <= offset && offset < end;
	};
}

/**
 * The sentences without a citation. A citation at the end of a paragraph is for all of it if it is the only one, as
 * most writers have it. Who cites sentences before it, cites sentence by sentence, and one without is left out. The
 * citations of claims tell neither, since each claim must have its own inside.
 */
function uncitedSentences({ text, citations }: WordsOfBlock): readonly Span[] {
	const uncited: Span[] = [];
	let next = 0;
	let citedByText = 0;
	let start = 0;
	for (const end of sentenceEnds(text)) {
		const first = next;
		while ((citations[next]?.at ?? end) < end) {
			next++;
		}
		if (next === first) {
			uncited.push({ start, end });
		} else if (citations.slice(first, next).some(({ isOfClaim }) => !isOfClaim)) {
			citedByText++;
		}
		start = end;
	}
	const last = citations.findLast(({ isOfClaim }) => !isOfClaim);
	const endsWithCitation = last !== undefined && !holdsLetterOrDigit(text.slice(last.at));
	return endsWithCitation && citedByText === 1 ? [] : uncited;
}
