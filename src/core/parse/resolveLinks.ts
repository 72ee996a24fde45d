import type { Token } from 'markdown-it';
import { startOf } from '../markdown/positionedState';
import type { MentionMeta } from '../mentions/markMentions';
import { percentDecoded } from '../percentEncoding';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { Block } from './textBlocks';

/** What the ids of a file stand for. */
export interface LinkTargets {
	readonly entities: ReadonlySet<string>;
	/** Sections and claims. */
	readonly places: ReadonlySet<string>;
}

/**
 * Turns links to entities into mentions, and links to nothing into plain words with a problem. Ids are
 * compared after percent-decoding.
 */
export function resolveLinks(block: Block, targets: LinkTargets): readonly Problem[] {
	const problems: Problem[] = [];
	const children = block.token.children ?? [];
	children.forEach((token, index) => {
		const href = token.type === 'link_open' ? String(token.attrGet('href') ?? '') : '';
		if (!href.startsWith('#')) {
			return;
		}
		const id = percentDecoded(href.slice(1));
		const close = closingLink(children, index);
		// markdown-it overwrites what a link by reference carries; what follows it begins where it does.
		const start = startOf(isByReference(token) ? (children[index + 1] ?? token) : token);
		const end = close ? startOf(close) : start;
		if (targets.entities.has(id)) {
			const meta: MentionMeta = { entity: id, start, end };
			token.type = 'mention_open';
			token.meta = { ...meta };
			setType(close, 'mention_close');
		} else if (!targets.places.has(id)) {
			problems.push(problem('unknown-link', block.rangeOf(start, end), id));
			token.type = 'span_open';
			setType(close, 'span_close');
		}
	});
	return problems;
}

/** Whether a link's address stands in a definition elsewhere: `[words][label]`. */
export function isByReference(link: Token): boolean {
	return typeof link.meta?.label === 'string';
}

function closingLink(tokens: readonly Token[], open: number): Token | undefined {
	for (let index = open + 1; index < tokens.length; index++) {
		if (tokens[index]?.type === 'link_close') {
			return tokens[index];
		}
	}
	return undefined;
}

function setType(token: Token | undefined, type: string): void {
	if (token) {
		token.type = type;
	}
}
