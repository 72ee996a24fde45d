import type { MarkdownIt as Markdown, StateCore, Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import type { ProblemCode } from '../problem';
import type { Attributes } from './attributes';
import { parseAttributes } from './attributes';
import { bracketPairs } from './bracketPairs';
import { bareCitation, bracketedCitation } from './citationRule';
import {
	type BlockRule,
	StateWithComments,
	blockComment,
	commentedHeading,
	commentedParagraph,
	tableWithComments,
} from './blockComments';
import { inlineComment } from './inlineComment';
import { isAllowedAddress } from './isAllowedAddress';
import { pandocOnlyInLine } from './pandocOnlyRule';
import { type InlineRule, pictureRule } from './pictureRule';
import { keepStartOfJoinedText, PositionedState } from './positionedState';
import { bracketedSpan, strayClaimEnd } from './spanRule';
import type { BlockProblem, TextEnvironment } from './textEnvironment';
import { environmentOf } from './textEnvironment';

/**
 * The Markdown of a briefing: CommonMark with tables and strikeout, Pandoc's citations, bracketed spans,
 * heading attributes and quotation marks. No HTML: comments are left out. Only addresses that may leave the panel.
 */
export function createMarkdown(): Markdown {
	const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true });
	markdown.validateLink = isAllowedAddress;
	// Joining would lose where escaped characters stand.
	markdown.core.ruler.disable(['replacements', 'text_join']);
	markdown.core.ruler.at('inline', readInlineContent);
	markdown.core.ruler.after('block', 'keep_definitions', keepDefinitions);
	markdown.block.State = StateWithComments;
	markdown.block.ruler.at('table', tableWithComments(table), { alt: ['paragraph', 'reference'] });
	markdown.block.ruler.before('table', 'comment', blockComment);
	markdown.block.ruler.before('heading', 'commented_heading', commentedHeading);
	markdown.block.ruler.before('lheading', 'commented_paragraph', commentedParagraph);
	markdown.inline.State = PositionedState;
	markdown.inline.ruler.at('image', pictureRule(image));
	markdown.inline.ruler.before('link', 'comment', inlineComment);
	markdown.inline.ruler.before('link', 'citation', bracketedCitation);
	markdown.inline.ruler.before('link', 'span', bracketedSpan);
	markdown.inline.ruler.push('bare_citation', bareCitation);
	markdown.inline.ruler.push('stray_claim_end', strayClaimEnd);
	markdown.inline.ruler.push('pandoc_only', pandocOnlyInLine);
	markdown.inline.ruler2.before('fragments_join', 'start_of_joined_text', keepStartOfJoinedText);
	return markdown;
}

const { table, image } = ownRules();

/** Rules of markdown-it's own, which are had by their names only where they are the only ones. */
function ownRules(): { readonly table: BlockRule; readonly image: InlineRule } {
	const { block, inline } = new MarkdownIt();
	block.ruler.enableOnly('table');
	inline.ruler.enableOnly('image');
	const [ownTable = () => false] = block.ruler.getRules('');
	const [ownImage = () => false] = inline.ruler.getRules('');
	return { table: ownTable, image: ownImage };
}

/** How many of the core rules come before any inline text is read: normalize, block, keep_definitions, strip_references. */
export const blockRules = 4;

/** What a token of the type 'inline' carries. */
export interface InlineMeta {
	readonly problems: readonly BlockProblem[];
	/** The id that a heading's attributes give it. */
	readonly id?: string;
	/** Where that id stands in `source`. */
	readonly idStart?: number;
	/** The content of a heading before its attributes were taken off: places in a block count in it. */
	readonly source?: string;
}

/** What was found in an inline token. */
export function inlineMetaOf(token: Token): InlineMeta {
	return (token.meta as InlineMeta | null) ?? { problems: [] };
}

/** markdown-it's own step, which here also takes a heading's attributes off and gathers a block's problems. */
function readInlineContent(state: StateCore): void {
	const { tokens, md } = state;
	tokens.forEach((token, index) => {
		if (token.type !== 'inline') {
			return;
		}
		const problems: BlockProblem[] = [];
		const report = (code: ProblemCode, start: number, end: number, ...values: readonly string[]): void => {
			problems.push({ code, start, end, values });
		};
		const source = token.content;
		const attributes =
			tokens[index - 1]?.type === 'heading_open' ? takeHeadingAttributes(token, report) : undefined;
		const environment = { ...environmentOf(state), report };
		token.children = [];
		md.inline.parse(token.content, md, environment, token.children);
		const heading = attributes && { id: attributes.id, idStart: attributes.idStart, source };
		token.meta = { problems, ...heading } satisfies InlineMeta as unknown as Record<string, unknown>;
	});
}

/** Notes where definitions of links stand, before markdown-it drops them. */
function keepDefinitions({ tokens, env }: StateCore): void {
	const { definitions } = environmentOf({ env });
	for (const { type, map } of tokens) {
		if (type === 'reference_definition' && map) {
			definitions?.push(map);
		}
	}
}

/** Takes attributes such as `{#id}` off the end of a heading; braces that Pandoc would show as text are a problem. */
function takeHeadingAttributes(token: Token, report: TextEnvironment['report']): Attributes | undefined {
	const { content } = token;
	const start = content.lastIndexOf('{');
	if (start < 0 || !content.endsWith('}') || endsSpan(content, start - 1)) {
		return undefined;
	}
	const parsed = parseAttributes(content, start);
	if (parsed?.end !== content.length) {
		if (/^\{\s*[#.]/.test(content.slice(start))) {
			report('bad-attributes', start, content.length, content.slice(start));
		}
		return undefined;
	}
	token.content = withoutClosingMarks(content.slice(0, start).trimEnd());
	return parsed.attributes;
}

/** Whether braces behind that place are those of a span, which go before those of the heading. */
function endsSpan(content: string, bracket: number): boolean {
	return content[bracket] === ']' && [...bracketPairs(content).values()].includes(bracket);
}

/** A heading may end with number signs after a space: they are not part of its words. */
function withoutClosingMarks(heading: string): string {
	let end = heading.length;
	while (heading[end - 1] === '#') {
		end--;
	}
	return end < heading.length && /\s/.test(heading[end - 1] ?? '')
		? heading.slice(0, end).trimEnd()
		: heading;
}
