import type { Entity } from '../briefing';
import { neighboursOf } from './tieColumns';
import type { TieGraph } from './tieGraph';

/**
 * The entities that a drawing has room for: all of them, or else those with the most ties, each tied to one that
 * was taken before it, so that what is drawn hangs together.
 */
export function drawnEntities({ entities, ties }: TieGraph, room: number): readonly Entity[] {
	if (entities.length <= room) {
		return entities;
	}
	const neighbours = new Map(entities.map((entity) => [entity, new Set(neighboursOf(entity, ties))]));
	const count = (entity: Entity): number => neighbours.get(entity)?.size ?? 0;
	const waiting = [...entities].sort((one, other) => count(other) - count(one));
	const taken = new Set<Entity>();
	while (taken.size < room) {
		const next = waiting.find((entity) => reaches(neighbours.get(entity), taken)) ?? waiting[0];
		if (!next) {
			break;
		}
		taken.add(next);
		waiting.splice(waiting.indexOf(next), 1);
	}
	return entities.filter((entity) => taken.has(entity) && reaches(neighbours.get(entity), taken));
}

function reaches(neighbours: ReadonlySet<Entity> | undefined, taken: ReadonlySet<Entity>): boolean {
	return neighbours !== undefined && [...neighbours].some((neighbour) => taken.has(neighbour));
}
