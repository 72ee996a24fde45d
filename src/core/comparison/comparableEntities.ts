import type { Briefing, Entity } from '../briefing';
import { groupBy } from '../render/groupBy';

/** Entities of one kind that can be laid side by side. */
export interface ComparableKind {
	readonly kind: string;
	/** In the order of the file. */
	readonly entities: readonly Entity[];
}

/** How many entities are compared before anybody has chosen: as many as can be taken in at once. */
const defaultCount = 4;

/**
 * The entities that have a fact of the same label as another of their kind; models come first, the other kinds in
 * the order of the file.
 */
export function comparableEntities({ entities }: Briefing): readonly ComparableKind[] {
	const kinds = [...groupBy(entities, ({ kind }) => kind)].map(([kind, ofKind]) => ({
		kind,
		entities: withSharedLabels(ofKind),
	}));
	const rank = ({ kind }: ComparableKind): number => (kind === 'model' ? 0 : 1);
	return kinds.filter((group) => group.entities.length > 1).sort((one, other) => rank(one) - rank(other));
}

/**
 * The ids of what is compared before anybody has chosen: of the first kind those that the article names, the most
 * mentioned ones where they are many, in the order of the file.
 */
export function defaultComparison(briefing: Briefing): readonly string[] {
	const candidates = comparableEntities(briefing)[0]?.entities ?? [];
	const named = candidates.filter(({ added }) => !added);
	const mentions = groupBy(briefing.mentions, ({ entity }) => entity);
	const count = ({ id }: Entity): number => mentions.get(id)?.length ?? 0;
	const chosen = new Set(
		[...(named.length > 1 ? named : candidates)]
			.sort((one, other) => count(other) - count(one))
			.slice(0, defaultCount),
	);
	return candidates.filter((entity) => chosen.has(entity)).map(({ id }) => id);
}

function withSharedLabels(entities: readonly Entity[]): readonly Entity[] {
	const labelsOf = ({ facts }: Entity): ReadonlySet<string> => new Set(facts.map(({ label }) => label));
	const users = new Map<string, number>();
	for (const label of entities.flatMap((entity) => [...labelsOf(entity)])) {
		users.set(label, (users.get(label) ?? 0) + 1);
	}
	return entities.filter((entity) => [...labelsOf(entity)].some((label) => (users.get(label) ?? 0) > 1));
}
