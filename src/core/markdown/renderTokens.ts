import type { MarkdownIt, RendererRule, Token } from 'markdown-it';
import type { CitationItem, Html } from '../briefing';
import type { MentionMeta } from '../mentions/markMentions';
import { markdownToCsl } from '../references/markdownToCsl';
import { renderCitation } from '../render/citation';
import { fragment } from '../render/elementIds';
import { escapeHtml } from '../render/safeHtml';
import type { CitationMeta } from './citationRule';
import type { Authors } from '../references/authorsOf';

/** What the rules of ours know while they render. */
export interface RenderEnvironment {
	/** The number of each reference. */
	readonly numbers: ReadonlyMap<string, number>;
	/** The names before a citation that belongs to its sentence. */
	readonly authors: Authors;
	/** The id that each claim got, by the token that opens it. */
	readonly claims: ReadonlyMap<Token, string>;
	/** The entities that this section has mentioned so far: only the first mention is a stop for the Tab key. */
	readonly mentioned: Set<string>;
}

/** Renders blocks; where a claim ends, the place of its mark is kept open. */
export function renderBlocks(
	markdown: MarkdownIt,
	tokens: readonly Token[],
	environment: RenderEnvironment,
): Html {
	return inPieces(markdown.renderer.render([...tokens], markdown.options, { ...environment }));
}

/** Renders the children of one block. */
export function renderInline(
	markdown: MarkdownIt,
	tokens: readonly Token[],
	environment: RenderEnvironment,
): Html {
	return inPieces(markdown.renderer.renderInline([...tokens], markdown.options, { ...environment }));
}

/** Stands around a claim's id where its mark goes; markdown-it lets no such character of a text through. */
const markFence = '\0';

/** A text of the metadata, which may hold that character: browsers read another for it. */
function escaped(text: string): string {
	return escapeHtml(text.replaceAll(markFence, '\ufffd'));
}

function inPieces(markup: string): Html {
	return markup
		.split(markFence)
		.map((piece, index) => (index % 2 === 0 ? piece : { claim: piece }))
		.filter((piece) => piece !== '');
}

/** Gives a markdown-it the rules for the tokens of ours, and takes away what the panel's policy forbids. */
export function addRenderRules(markdown: MarkdownIt): void {
	Object.assign(markdown.renderer.rules, {
		citation: renderCitationToken,
		mention_open: openMention,
		mention_close: () => '</a>',
		claim_open: openClaim,
		claim_close: closeClaim,
		span_open: () => '',
		span_close: () => '',
		comment: () => '',
		text_special: (tokens, index) => escapeHtml(tokens[index]?.content ?? ''),
		th_open: openCell,
		td_open: openCell,
	} satisfies Record<string, RendererRule>);
}

function environmentOf(env: unknown): RenderEnvironment {
	return env as RenderEnvironment;
}

const renderCitationToken: RendererRule = (tokens, index, _options, env) => {
	const { numbers, authors } = environmentOf(env);
	const { items, inText } = tokens[index]?.meta as unknown as CitationMeta;
	const author = inText ? authors.get(items[0]?.citekey ?? '') : undefined;
	return `${author ? `${escaped(author)} ` : ''}${renderCitation(items.map(citationItem), numbers).toString()}`;
};

/** A citation's item without its place, its texts in the markup of CSL. */
export function citationItem({
	citekey,
	prefix,
	locator,
	suffix,
	suppressAuthor,
}: CitationItem): CitationItem {
	return {
		citekey,
		...(prefix !== undefined && { prefix: markdownToCsl(prefix) }),
		...(locator !== undefined && { locator }),
		...(suffix !== undefined && { suffix: markdownToCsl(suffix) }),
		...(suppressAuthor && { suppressAuthor }),
	};
}

const openMention: RendererRule = (tokens, index, _options, env) => {
	const { mentioned } = environmentOf(env);
	const { entity } = tokens[index]?.meta as unknown as MentionMeta;
	const repeated = mentioned.has(entity) ? ' tabindex="-1"' : '';
	mentioned.add(entity);
	return `<a class="mention" data-entity="${escaped(entity)}" href="${fragment(entity)}"${repeated}>`;
};

const openClaim: RendererRule = (tokens, index, _options, env) => {
	const id = escapeHtml(claimId(tokens, index, env));
	return `<span class="claim" data-claim="${id}" id="${id}">`;
};

const closeClaim: RendererRule = (tokens, index, _options, env) => {
	let open = index - 1;
	while (open >= 0 && tokens[open]?.type !== 'claim_open') {
		open--;
	}
	return `${markFence}${claimId(tokens, open, env)}${markFence}</span>`;
};

function claimId(tokens: readonly Token[], index: number, env: unknown): string {
	const token = tokens[index];
	return (token && environmentOf(env).claims.get(token)) ?? '';
}

/** markdown-it aligns cells by inline style, which the panel's policy forbids. */
const openCell: RendererRule = (tokens, index, options, _env, renderer) => {
	const token = tokens[index];
	const align = /text-align:(\w+)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
	if (token && align) {
		token.attrs = [['class', `align-${align}`]];
	}
	return renderer.renderToken(tokens, index, options);
};
