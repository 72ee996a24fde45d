import type { Check, Claim, Mention, Section } from '../briefing';
import type { CitationMeta } from '../markdown/citationRule';
import { plainText } from '../markdown/plainText';
import type { RenderEnvironment } from '../markdown/renderTokens';
import { citationItem, renderBlocks, renderInline } from '../markdown/renderTokens';
import { linkedMentions } from '../mentions/findMentions';
import { rangeOfLine } from '../sourceText';
import type { ClaimDraft } from './claimDrafts';
import { claimTokens } from './claimDrafts';
import { wordsIn } from './passages';
import type { SectionDraft } from './sectionDrafts';
import type { Block, TextReader } from './textBlocks';

type Rendering = Omit<RenderEnvironment, 'mentioned'>;

/** The sections, rendered. */
export function finishSections(
	drafts: readonly SectionDraft[],
	{ markdown, source }: TextReader,
	rendering: Rendering,
): readonly Section[] {
	return drafts.map(({ id, level, title, heading, tokens, blocks, startLine, endLine }) => {
		const environment = { ...rendering, mentioned: new Set<string>() };
		return {
			id,
			level,
			title,
			heading: renderInline(markdown, heading?.token.children ?? [], environment),
			html: renderBlocks(markdown, tokens, environment),
			words: wordsIn(blocks),
			range: { startLine, startColumn: 0, endLine, endColumn: rangeOfLine(source, endLine).endColumn },
		};
	});
}

/** The claims with their words rendered apart from the text, and with their checks. */
export function finishClaims(
	drafts: readonly ClaimDraft[],
	checks: ReadonlyMap<string, Check>,
	{ markdown }: TextReader,
	rendering: Rendering,
): readonly Claim[] {
	return drafts.map(({ id, section, block, open, meta, by, deniedBy, standing }) => {
		const words = claimTokens(block.token.children ?? [], open);
		const check = checks.get(id);
		return {
			id,
			section,
			block: block.number,
			html: renderInline(markdown, words, { ...rendering, mentioned: new Set() }),
			text: plainText(words, rendering.authors),
			by,
			deniedBy,
			standing,
			cite: words
				.filter(({ type }) => type === 'citation')
				.flatMap((token) => (token.meta as unknown as CitationMeta).items.map(citationItem)),
			...(check && { check }),
			range: block.rangeOf(meta.start, meta.end),
		};
	});
}

/** The mentions that blocks mark, linked or by name. */
export function mentionsIn(blocks: readonly Block[], section?: string): readonly Mention[] {
	return blocks.flatMap(({ token, number, rangeOf }) =>
		linkedMentions(token.children ?? []).map(({ entity, start, end }) => ({
			entity,
			...(section !== undefined && { section }),
			block: number,
			range: rangeOf(start, end),
		})),
	);
}
