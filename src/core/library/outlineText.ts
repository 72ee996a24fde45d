import type { MarkdownIt, Token } from 'markdown-it';
import type { Verdict } from '../briefing';
import { blockRules, createMarkdown } from '../markdown/createMarkdown';
import { plainText } from '../markdown/plainText';
import { TakenIds } from '../markdown/takenIds';
import { claimTokens, collectClaims } from '../parse/claimDrafts';
import { cutSections, nameSections } from '../parse/sectionDrafts';
import type { Block } from '../parse/textBlocks';
import type { Authors } from '../references/authorsOf';
import { sourceText } from '../sourceText';
import { claimOutline, type ClaimOutline, type EntityOutline, type SectionOutline } from './outline';
import { relevantText } from './relevantText';

/** What an outline has from the text. */
export interface TextOutline {
	readonly sections: readonly SectionOutline[];
	readonly claims: readonly ClaimOutline[];
}

/** Reads a text for an outline: its blocks, and of these the words of headings and claims alone. In steps. */
export function* outlineText(
	text: string,
	entities: readonly EntityOutline[],
	citekeys: ReadonlySet<string>,
	authors: Authors,
	verdicts: ReadonlyMap<string, Verdict>,
): Generator<void, TextOutline> {
	const markdown = createMarkdown();
	const environment: Environment = { citekeys };
	const tokens: Token[] = [];
	for (const part of cutAtHeadings(relevantText(text))) {
		for (const token of blocksOf(markdown, part, environment)) {
			tokens.push(token);
		}
		yield;
	}
	const needed = tokens.flatMap((token, index) => {
		const before = tokens[index - 1];
		const isHeading = before?.type === 'heading_open';
		return token.type !== 'inline'
			? []
			: isHeading
				? [[before, token]]
				: mayHoldClaim(token)
					? [[token]]
					: [];
	});
	for (let index = 0; index < needed.length; index += inlinesInStep) {
		readInline(markdown, needed.slice(index, index + inlinesInStep).flat(), environment);
		yield;
	}
	const blocks = tokens.filter(({ type }) => type === 'inline').map(toBlock);
	const entityIds = new Set(entities.map(({ id }) => id));
	const taken = new TakenIds(entityIds);
	const sectionDrafts = cutSections({ tokens, blocks, problems: [] }, sourceText(''), authors);
	yield;
	const { sections } = nameSections(sectionDrafts, taken, entityIds);
	yield;
	const { claims: claimDrafts } = collectClaims(sections, taken, entityIds);
	const names = new Map(entities.map(({ id, name }) => [id, name]));
	const claims: ClaimOutline[] = [];
	for (const [index, claim] of claimDrafts.entries()) {
		if (index % claimsInStep === 0) {
			yield;
		}
		const { id, block, open } = claim;
		const words = plainText(claimTokens(block.token.children ?? [], open), authors);
		claims.push(claimOutline({ ...claim, text: words, verdict: verdicts.get(id) }, names));
	}
	return { sections: sections.map(({ id, title }) => ({ id, title })), claims };
}

type Environment = Record<string, unknown>;

const inlinesInStep = 5;
const claimsInStep = 100;
const shortestPart = 16_384;

/**
 * Parts that can be read apart: each but the first begins with a heading at the start of a line after a blank
 * one. Behind the first line that could begin or end a block of code or a comment nothing is cut: there it would take the
 * whole parser to know.
 */
export function cutAtHeadings(text: string): readonly string[] {
	const code = /`{3}|~{3}|<!--/.exec(text)?.index ?? text.length;
	const parts: string[] = [];
	let start = 0;
	const heading = /(?:\n|\r\n?)[ \t]*(?:\n|\r\n?)(?=#{1,6}[ \t])/g;
	for (let match = heading.exec(text); match && match.index < code; match = heading.exec(text)) {
		if (heading.lastIndex - start >= shortestPart) {
			parts.push(text.slice(start, heading.lastIndex));
			start = heading.lastIndex;
		}
	}
	return [...parts, text.slice(start)];
}

/** The first steps of markdown-it alone. */
function blocksOf(markdown: MarkdownIt, text: string, environment: Environment): readonly Token[] {
	const state = new markdown.core.State(text, markdown, environment);
	for (const rule of markdown.core.ruler.getRules('').slice(0, blockRules)) {
		rule(state);
	}
	return state.tokens;
}

/** The other steps, for some of the tokens. */
function readInline(markdown: MarkdownIt, tokens: readonly Token[], environment: Environment): void {
	const state = new markdown.core.State('', markdown, environment);
	state.tokens = [...tokens];
	for (const rule of markdown.core.ruler.getRules('').slice(blockRules)) {
		rule(state);
	}
}

function mayHoldClaim({ content }: Token): boolean {
	return content.includes('claim') && content.includes(']{');
}

function toBlock(token: Token, number: number): Block {
	const nowhere = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
	return { token, number, isHeading: false, rangeOf: () => nowhere };
}
