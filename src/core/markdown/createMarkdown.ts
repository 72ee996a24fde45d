import type { MarkdownIt as Markdown, StateCore, Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import type { ProblemCode } from '../problem';
import { parseAttributes } from './attributes';
import { bareCitation, bracketedCitation } from './citationRule';
import { keepStartOfJoinedText, PositionedState } from './positionedState';
import { bracketedSpan, strayClaimEnd } from './spanRule';
import type { BlockProblem, TextEnvironment } from './textEnvironment';
import { environmentOf } from './textEnvironment';

/**
 * The Markdown of a briefing: CommonMark with tables and strikeout, Pandoc's citations, bracketed spans,
 * heading attributes and quotation marks. No HTML, and only addresses that may leave the panel.
 */
export function createMarkdown(): Markdown {
	const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true });
	markdown.validateLink = isAllowedAddress;
	// Joining would lose where escaped characters stand.
	markdown.core.ruler.disable(['replacements', 'text_join']);
	markdown.core.ruler.at('inline', readInlineContent);
	markdown.inline.State = PositionedState;
	markdown.inline.ruler.before('link', 'citation', bracketedCitation);
	markdown.inline.ruler.before('link', 'span', bracketedSpan);
	markdown.inline.ruler.push('bare_citation', bareCitation);
	markdown.inline.ruler.push('stray_claim_end', strayClaimEnd);
	markdown.inline.ruler2.before('fragments_join', 'start_of_joined_text', keepStartOfJoinedText);
	return markdown;
}

/** A place in the briefing, or an address that VS Code opens: https, http or mailto. */
export function isAllowedAddress(address: string): boolean {
	return /^(?:#|https?:\/\/[^\s/]|mailto:[^\s])/i.test(address.trim());
}

/** What a token of the type 'inline' carries. */
export interface InlineMeta {
	readonly problems: readonly BlockProblem[];
	/** The id that a heading's attributes give it. */
	readonly id?: string;
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
		const id = tokens[index - 1]?.type === 'heading_open' ? takeHeadingId(token, report) : undefined;
		const environment = { ...environmentOf(state), report };
		token.children = [];
		md.inline.parse(token.content, md, environment, token.children);
		token.meta = { problems, id } satisfies InlineMeta as unknown as Record<string, unknown>;
	});
}

/** Takes `{#id}` off the end of a heading; braces that Pandoc would show as text are a problem. */
function takeHeadingId(token: Token, report: TextEnvironment['report']): string | undefined {
	const { content } = token;
	const start = content.lastIndexOf('{');
	if (start < 0 || !content.endsWith('}')) {
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
	return parsed.attributes.id;
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
