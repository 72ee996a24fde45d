import type { ParserInline, StateInline, Token } from 'markdown-it';
import { holdsLetterOrDigit } from '../lettersAndDigits';
import type { CitationMeta } from './citationRule';
import { isAllowedAddress } from './isAllowedAddress';
import { startOf } from './positionedState';
import type { ClaimMeta } from './spanRule';
import { environmentOf } from './textEnvironment';

/** A rule of markdown-it's for what stands in blocks. */
export type InlineRule = ReturnType<ParserInline['ruler']['getRules']>[number];

/** What the 'link_open' of a picture has as its info, as links without words of their own have 'auto'. */
export const pictureInfo = 'picture';

/**
 * Makes pictures, which markdown-it's own rule reads, into their descriptions with a link: nothing in a briefing makes
 * the panel load an address. A description is read as any other text, and may hold citations.
 */
export function pictureRule(image: InlineRule): InlineRule {
	return (state, silent) => {
		if (silent || !state.src.startsWith('![', state.pos)) {
			return image(state, silent);
		}
		const { env } = state;
		const labelStart = state.pos + 2;
		const { report, ...others } = environmentOf(state);
		state.env = {
			...others,
			report: (code: Parameters<typeof report>[0], start: number, end: number, ...values: string[]) =>
				report(code, start + labelStart, end + labelStart, ...values),
		};
		const isPicture = image(state, silent);
		state.env = env;
		if (isPicture) {
			const picture = state.tokens.pop();
			state.tokens_meta.pop();
			if (picture) {
				pushDescription(state, picture, labelStart);
			}
		}
		return isPicture;
	};
}

/** The first words that hold no link of their own lead to the picture: links cannot stand in one another. */
function pushDescription(state: StateInline, picture: Token, labelStart: number): void {
	const address = String(picture.attrGet('src') ?? '');
	const labelEnd = labelStart + picture.content.length;
	const groups = balancedGroups((picture.children ?? []).map((token) => moved(token, labelStart)));
	const first = groups.findIndex((group) => isWords(group));
	const from = first < 0 ? groups.length : first;
	const behind = groups.findIndex((group, index) => index > from && holdsLink(group));
	const to = behind < 0 ? groups.length : behind;
	// Marks around it keep its text from being joined with what stands beside it.
	pushAt(state, 'span_open', 'span', 1, labelStart);
	pushAll(state, groups.slice(0, from).flat());
	if (isAllowedAddress(address)) {
		const open = pushAt(state, 'link_open', 'a', 1, startOf(groups[from]?.[0] ?? picture) || labelStart);
		open.attrs = [['href', address]];
		open.info = pictureInfo;
	}
	pushAll(state, groups.slice(from, to).flat());
	if (first < 0) {
		pushAt(state, 'text', '', 0, labelEnd).content = address;
	}
	if (isAllowedAddress(address)) {
		const next = groups[to]?.[0];
		pushAt(state, 'link_close', 'a', -1, next ? startOf(next) : labelEnd);
	}
	pushAll(state, groups.slice(to).flat());
	pushAt(state, 'span_close', 'span', -1, labelEnd);
}

/** Tokens in groups, each of a single token or of what opens, what closes it and what stands between. */
function balancedGroups(tokens: readonly Token[]): readonly (readonly Token[])[] {
	const groups: Token[][] = [];
	let depth = 0;
	for (const token of tokens) {
		if (depth === 0) {
			groups.push([]);
		}
		groups.at(-1)?.push(token);
		depth += token.nesting;
	}
	return groups;
}

function holdsLink(group: readonly Token[]): boolean {
	return group.some(({ type }) => type === 'link_open' || type === 'claim_open' || type === 'citation');
}

function isWords(group: readonly Token[]): boolean {
	return !holdsLink(group) && group.some(({ content }) => holdsLetterOrDigit(content));
}

function pushAt(state: StateInline, type: string, tag: string, nesting: -1 | 0 | 1, start: number): Token {
	const token = state.push(type, tag, nesting);
	token.meta = { start };
	return token;
}

function pushAll(state: StateInline, tokens: readonly Token[]): void {
	for (const token of tokens) {
		state.tokens.push(token);
		state.tokens_meta.push(undefined);
	}
}

/** A token of a description, whose places count in the description, with places that count in the block. */
function moved(token: Token, by: number): Token {
	const { start, end, items, attributes } = (token.meta ?? {}) as Partial<CitationMeta & ClaimMeta>;
	token.meta = {
		...token.meta,
		start: (start ?? 0) + by,
		...(end !== undefined && { end: end + by }),
		...(items && { items: items.map((item) => ({ ...item, start: item.start + by, end: item.end + by })) }),
		...(attributes && {
			attributes: {
				...attributes,
				...(attributes.idStart !== undefined && { idStart: attributes.idStart + by }),
				valueSpans: new Map(
					[...attributes.valueSpans].map(([key, span]) => [
						key,
						{ start: span.start + by, end: span.end + by },
					]),
				),
			},
		}),
	};
	return token;
}
