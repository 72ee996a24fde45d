import type { Token } from 'markdown-it';
import type { Party, Standing, Range } from '../briefing';
import type { Attributes } from '../markdown/attributes';
import type { ClaimMeta } from '../markdown/spanRule';
import type { TakenIds } from '../markdown/takenIds';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { standings } from './metadataSchema';
import { mostSimilar } from './readLeniently';
import type { SectionDraft } from './sectionDrafts';
import type { Block } from './textBlocks';

/** A claim before its words are resolved and rendered. */
export interface ClaimDraft {
	readonly id: string;
	readonly section: string;
	readonly block: Block;
	/** The token 'claim_open' that begins it. */
	readonly open: Token;
	readonly meta: ClaimMeta;
	readonly by: readonly Party[];
	readonly deniedBy: readonly Party[];
	readonly standing: Standing;
}

/**
 * Collects the claims of the sections and gives each its id. A claim inside another is only its words. One
 * whose standing is missing or unknown counts as `reported`: what is claimed is never shown as known.
 */
export function collectClaims(
	sections: readonly SectionDraft[],
	taken: TakenIds,
	entities: ReadonlySet<string>,
): { readonly claims: readonly ClaimDraft[]; readonly problems: readonly Problem[] } {
	const nested: Problem[] = [];
	const places = sections.flatMap(({ id, blocks }) =>
		blocks.flatMap((block) =>
			outermostClaims(block, nested).map((open): ClaimPlace => ({ section: id, block, open })),
		),
	);
	// Ids that are written go first: a claim without one must not take them away.
	const own = places.map(({ open }) => {
		const { id } = claimMetaOf(open).attributes;
		return id !== undefined && !taken.has(id) ? taken.take(id) : undefined;
	});
	const read = places.map((place, index) => readClaim(place, own[index], taken, entities));
	return {
		claims: read.map(({ draft }) => draft),
		problems: [...nested, ...read.flatMap(({ problems }) => problems)],
	};
}

/** Where a claim stands. */
type ClaimPlace = Pick<ClaimDraft, 'section' | 'block' | 'open'>;

function outermostClaims(block: Block, problems: Problem[]): readonly Token[] {
	const outermost: Token[] = [];
	const inside: Token[] = [];
	for (const token of block.token.children ?? []) {
		if (token.type === 'claim_open') {
			if (inside.length === 0) {
				outermost.push(token);
			} else {
				const { start, end } = claimMetaOf(token);
				problems.push(problem('nested-claim', block.rangeOf(start, end)));
				token.type = 'span_open';
			}
			inside.push(token);
		} else if (token.type === 'claim_close') {
			if (inside.pop()?.type === 'span_open') {
				token.type = 'span_close';
			}
		}
	}
	return outermost;
}

/** What a token 'claim_open' carries. */
export function claimMetaOf(token: Token): ClaimMeta {
	return token.meta as unknown as ClaimMeta;
}

/** The tokens of a claim's words, of all the tokens of its block. */
export function claimTokens(tokens: readonly Token[], open: Token): readonly Token[] {
	const start = tokens.indexOf(open) + 1;
	let end = start;
	while (end < tokens.length && tokens[end]?.type !== 'claim_close') {
		end++;
	}
	return tokens.slice(start, end);
}

function readClaim(
	{ section, block, open }: ClaimPlace,
	ownId: string | undefined,
	taken: TakenIds,
	entities: ReadonlySet<string>,
): { readonly draft: ClaimDraft; readonly problems: readonly Problem[] } {
	const meta = claimMetaOf(open);
	const { attributes, start, end } = meta;
	const range = block.rangeOf(start, end);
	const id = ownId ?? taken.take(attributes.id ?? 'claim');
	const by = readParties(attributes, 'by', entities);
	const deniedBy = readParties(attributes, 'denied-by', entities);
	const rangeOfValue = (key: string): Range => {
		const span = attributes.valueSpans.get(key);
		return span ? block.rangeOf(span.start, span.end) : range;
	};
	const problems = [
		...(attributes.id !== undefined && ownId === undefined
			? [problem('duplicate-id', range, attributes.id)]
			: []),
		...by.unknown.map((unknown) => problem('unknown-entity', rangeOfValue('by'), unknown)),
		...deniedBy.unknown.map((unknown) => problem('unknown-entity', rangeOfValue('denied-by'), unknown)),
	];
	if (by.parties.length === 0) {
		problems.push(problem('claim-without-author', range));
	}
	const written = attributes.values.get('standing');
	const standing = standings.find((each) => each === written);
	if (written === undefined) {
		problems.push(problem('claim-without-standing', range, standings.join(', ')));
	} else if (!standing) {
		problems.push(problem('wrong-value', rangeOfValue('standing'), written, standings.join(', ')));
	}
	for (const key of attributes.values.keys()) {
		const similar = claimKeys.includes(key) ? undefined : mostSimilar(key, claimKeys);
		if (similar !== undefined) {
			problems.push(problem('similar-key', range, key, similar));
		}
	}
	const draft: ClaimDraft = {
		id,
		section,
		block,
		open,
		meta,
		by: by.parties,
		deniedBy: deniedBy.parties,
		standing: standing ?? 'reported',
	};
	return { draft, problems };
}

const claimKeys = ['by', 'denied-by', 'standing'];

/**
 * Ids of entities between spaces, or one quoted name. Words of which some are entities are all meant as ids,
 * and so is a single word without quotation marks.
 */
function readParties(
	{ values, quoted }: Attributes,
	key: string,
	entities: ReadonlySet<string>,
): { readonly parties: readonly Party[]; readonly unknown: readonly string[] } {
	const value = values.get(key)?.trim() ?? '';
	const words = value.split(/\s+/).filter(Boolean);
	const known = words.filter((word) => entities.has(word));
	if (words.length > 0 && known.length === 0 && quoted.includes(key)) {
		return { parties: [{ name: value }], unknown: [] };
	}
	return {
		parties: words.map((word): Party => (entities.has(word) ? { entity: word } : { name: word })),
		unknown: words.filter((word) => !entities.has(word)),
	};
}
