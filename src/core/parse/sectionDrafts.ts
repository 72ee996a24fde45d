import type { Token } from 'markdown-it';
import { automaticId } from '../markdown/automaticId';
import { inlineMetaOf } from '../markdown/createMarkdown';
import { plainText, textForId } from '../markdown/plainText';
import type { Authors } from '../references/authorsOf';
import type { TakenIds } from '../markdown/takenIds';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { SourceText } from '../sourceText';
import type { Block, TextBlocks } from './textBlocks';

/** A section before its words are resolved and rendered. */
export interface SectionDraft {
	readonly id: string;
	readonly level: number;
	readonly title: string;
	/** Absent for the text before the first heading. */
	readonly heading?: Block;
	readonly tokens: readonly Token[];
	/** Its blocks without the heading. */
	readonly blocks: readonly Block[];
	readonly startLine: number;
	readonly endLine: number;
}

/** Cuts a text at its headings; those inside of lists and quotations do not cut. */
export function cutSections(
	text: TextBlocks,
	source: SourceText,
	authors: Authors,
): readonly Omit<SectionDraft, 'id'>[] {
	const starts = text.tokens.flatMap((token, index) =>
		token.type === 'heading_open' && token.level === 0 ? [index] : [],
	);
	const blockOf = new Map(text.blocks.map((block) => [block.token, block]));
	const cut = (from: number, to: number, heading?: Token): Omit<SectionDraft, 'id'> => {
		const tokens = text.tokens.slice(from, to);
		const headingBlock = heading && blockOf.get(text.tokens[from - 2] as Token);
		const lines = tokens.flatMap(({ map }) => (map ? [map] : []));
		const startLine = heading?.map?.[0] ?? lines[0]?.[0] ?? 0;
		const endLine = lines.reduce((last, [, end]) => Math.max(last, end), heading?.map?.[1] ?? 0) - 1;
		return {
			level: heading ? Number(heading.tag.slice(1)) : 1,
			title: headingBlock ? plainText(headingBlock.token.children ?? [], authors) : '',
			heading: headingBlock,
			tokens,
			blocks: tokens.flatMap((token) => blockOf.get(token) ?? []),
			startLine,
			endLine: Math.min(endLine, source.lines.length - 1),
		};
	};
	const opening = cut(0, starts[0] ?? text.tokens.length);
	const headed = starts.map((start, index) =>
		cut(start + 3, starts[index + 1] ?? text.tokens.length, text.tokens[start]),
	);
	return opening.tokens.length > 0 ? [opening, ...headed] : headed;
}

/**
 * Gives each section its id: its own, or the one that Pandoc would give it. An id that is taken already is a
 * problem, and the section gets another; headings without an id of their own that would share one do not
 * collide, as in Pandoc.
 */
export function nameSections(
	drafts: readonly Omit<SectionDraft, 'id'>[],
	taken: TakenIds,
	entities: ReadonlySet<string>,
): { readonly sections: readonly SectionDraft[]; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const written = drafts.map(({ heading }) => heading && inlineMetaOf(heading.token).id);
	// Ids that are written go first: an automatic one must not take them away.
	const own = written.map((id) => (id !== undefined && !taken.has(id) ? taken.take(id) : undefined));
	const sections = drafts.map((draft, index): SectionDraft => {
		const id = own[index];
		if (id !== undefined) {
			return { ...draft, id };
		}
		const wanted =
			written[index] ??
			(draft.heading ? automaticId(textForId(draft.heading.token.children ?? [])) : 'opening');
		if (draft.heading && (written[index] !== undefined || entities.has(wanted))) {
			const { rangeOf, token } = draft.heading;
			problems.push(problem('duplicate-id', rangeOf(0, token.content.length), wanted));
		}
		return { ...draft, id: taken.take(wanted) };
	});
	return { sections, problems };
}
