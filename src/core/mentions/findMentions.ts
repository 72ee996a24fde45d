import type { Token } from 'markdown-it';
import { longestMatches, type NameMatcher } from './nameMatcher';
import { flatText } from './flatText';
import { markMentions, type MentionMeta } from './markMentions';

/** Blocks whose words belong together: those of one section, or of the abstract. */
export type BlockTokens = readonly (readonly Token[])[];

/**
 * Finds the names in the blocks of one section and gives each block's tokens with its mentions marked, those
 * that were links already included. An alias that needs another entity nearby counts only when that entity is
 * mentioned in the section by a link or by a name that needs nothing.
 */
export function findMentions(blocks: BlockTokens, matcher: NameMatcher): BlockTokens {
	const texts = blocks.map((tokens) => ({ tokens, flat: flatText(tokens) }));
	const found = texts.map((text) => ({ ...text, candidates: matcher.candidates(text.flat.text) }));
	const near = new Set<string>();
	for (const { tokens, candidates } of found) {
		linkedMentions(tokens).forEach(({ entity }) => near.add(entity));
		longestMatches(candidates, (name) => name.near === undefined).forEach(({ entity }) => near.add(entity));
	}
	return found.map(({ tokens, flat, candidates }) =>
		markMentions(
			tokens,
			flat,
			longestMatches(candidates, (name) => name.near === undefined || near.has(name.near)),
		),
	);
}

/** The mentions that a block's tokens mark. */
export function linkedMentions(tokens: readonly Token[]): readonly MentionMeta[] {
	return tokens.flatMap((token) =>
		token.type === 'mention_open' ? [token.meta as unknown as MentionMeta] : [],
	);
}
