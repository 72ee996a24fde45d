import type { Entity } from '../briefing';
import type { TieGraph } from './tieGraph';

/** How many entities one drawing holds; with more, nobody would find anything. */
export const maximumDrawn = 60;

/**
 * The entities that a drawing has room for: all of them, or else those with the most ties, each tied to one that
 * was taken before it, so that what is drawn hangs together.
 */
export function drawnEntities({ entities, ties }: TieGraph): readonly Entity[] {
	if (entities.length <= maximumDrawn) {
		return entities;
	}
	const neighbours = new Map(entities.map((entity) => [entity, new Set<Entity>()]));
	for (const { from, to } of ties) {
		neighbours.get(from)?.add(to);
		neighbours.get(to)?.add(from);
	}
	const count = (entity: Entity): number => neighbours.get(entity)?.size ?? 0;
	const waiting = new Set([...entities].sort((one, other) => count(other) - count(one)));
	const taken = new Set<Entity>();
	const reached = new Set<Entity>();
	while (taken.size < maximumDrawn) {
		const next = first(waiting, (entity) => reached.has(entity)) ?? first(waiting, () => true);
		if (!next) {
			break;
		}
		waiting.delete(next);
		taken.add(next);
		for (const neighbour of neighbours.get(next) ?? []) {
			reached.add(neighbour);
		}
	}
	// One that was taken to begin anew, and to which nothing came, would stand alone.
	return entities.filter((entity) => taken.has(entity) && reached.has(entity));
}

function first<Item>(items: Iterable<Item>, counts: (item: Item) => boolean): Item | undefined {
	for (const item of items) {
		if (counts(item)) {
			return item;
		}
	}
	return undefined;
}
