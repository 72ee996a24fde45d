import type { Problem } from '../problem';
import { problem } from '../problem';
import { claimMetaOf } from './claimDrafts';
import type { Block } from './textBlocks';

/** Makes claims that are not in the text of a section, where they would count, into their words; the tokens are changed. */
export function claimsOutsideText(blocks: readonly Block[]): {
	readonly ids: readonly string[];
	readonly problems: readonly Problem[];
} {
	const ids: string[] = [];
	const problems: Problem[] = [];
	for (const { token, rangeOf } of blocks) {
		for (const child of token.children ?? []) {
			if (child.type === 'claim_open') {
				const { attributes, start, end } = claimMetaOf(child);
				ids.push(...(attributes.id === undefined ? [] : [attributes.id]));
				problems.push(problem('claim-outside-text', rangeOf(start, end)));
				child.type = 'span_open';
			} else if (child.type === 'claim_close') {
				child.type = 'span_close';
			}
		}
	}
	return { ids, problems };
}
