import type { Briefing, Entity, Relation } from '../briefing';
import { groupBy } from '../render/groupBy';

/** One tie between two entities of a briefing: a relation of the file, or that a lab made something. */
export interface Tie extends Pick<Relation, 'standing' | 'note' | 'cite'> {
	/** Its place in the list of ties, which names it. */
	readonly index: number;
	readonly from: Entity;
	readonly to: Entity;
	/** The kind of the relation; absent when `from` is the lab that made `to`. */
	readonly kind?: string;
}

/** Who and what is tied together. */
export interface TieGraph {
	/** The entities that have a tie, in the order of the file. */
	readonly entities: readonly Entity[];
	/** What a lab made comes first, then its relations, entity by entity in the order of the file. */
	readonly ties: readonly Tie[];
	/** The entities that have none. */
	readonly apart: readonly Entity[];
}

/** Every tie of a briefing, each once; those that lead to nothing in the briefing, or back to their start, are none. */
export function tieGraph({ entities }: Pick<Briefing, 'entities'>): TieGraph {
	// Where one id stands twice, the first is meant.
	const byId = new Map(entities.map((entity) => [entity.id, entity] as const).reverse());
	const unique = entities.filter((entity) => byId.get(entity.id) === entity);
	const madeBy = groupBy(unique, ({ lab }) => lab);
	const found = unique.flatMap((from): readonly Omit<Tie, 'index'>[] => [
		...(madeBy.get(from.id) ?? []).filter((to) => to !== from).map((to) => ({ from, to, cite: [] })),
		...from.relations.flatMap(({ to: id, ...relation }) => {
			const to = byId.get(id);
			return to && to !== from ? [{ ...relation, from, to }] : [];
		}),
	]);
	const tied = new Set(found.flatMap(({ from, to }) => [from, to]));
	return {
		entities: unique.filter((entity) => tied.has(entity)),
		ties: found.map((tie, index) => ({ ...tie, index })),
		apart: unique.filter((entity) => !tied.has(entity)),
	};
}
