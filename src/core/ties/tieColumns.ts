import type { Entity } from '../briefing';
import { tieFamily } from './tieFamily';
import type { Tie } from './tieGraph';

/** What stands in the columns of a drawing, from the start of a line to its end. */
export const columnRoles = ['around', 'makers', 'made', 'beyond'] as const;

export type ColumnRole = (typeof columnRoles)[number];

/**
 * The column of each entity: makers in the second, what they made in the third; before them whoever is tied to
 * a maker, and behind them hardware and whoever is tied to what was made.
 */
export function tieColumns(
	entities: readonly Entity[],
	ties: readonly Tie[],
): ReadonlyMap<Entity, ColumnRole> {
	const columns = new Map<Entity, ColumnRole>();
	for (const entity of entities) {
		if (ties.some(({ kind, to }) => kind === undefined && to === entity)) {
			columns.set(entity, 'made');
		} else if (entity.kind === 'hardware') {
			columns.set(entity, 'beyond');
		} else if (
			entity.kind === 'lab' ||
			ties.some((tie) => tie.from === entity && tieFamily(tie) === 'makes')
		) {
			columns.set(entity, 'makers');
		}
	}
	if (columns.size === 0) {
		const hub = busiest(entities, ties);
		if (hub) {
			columns.set(hub, 'makers');
		}
	}
	// Rivalry says little about where somebody belongs: it counts only where there is nothing else.
	const strong = ties.filter((tie) => tieFamily(tie) !== 'opposes');
	placeNeighbours(columns, entities, strong);
	placeNeighbours(columns, entities, ties);
	for (const entity of entities) {
		if (!columns.has(entity)) {
			columns.set(entity, 'around');
		}
	}
	return columns;
}

/** Places whoever is tied to something that has its place, until nothing is left within reach. */
function placeNeighbours(
	columns: Map<Entity, ColumnRole>,
	entities: readonly Entity[],
	ties: readonly Tie[],
): void {
	for (let isChanged = true; isChanged;) {
		const found = entities.flatMap((entity): readonly (readonly [Entity, ColumnRole])[] => {
			const others = columns.has(entity) ? [] : neighboursOf(entity, ties).map((other) => columns.get(other));
			if (others.includes('makers')) {
				return [[entity, 'around']];
			}
			if (others.includes('made') || others.includes('beyond')) {
				return [[entity, 'beyond']];
			}
			return others.includes('around') ? [[entity, 'around']] : [];
		});
		for (const [entity, role] of found) {
			columns.set(entity, role);
		}
		isChanged = found.length > 0;
	}
}

/** The entities at the other ends of an entity's ties. */
function neighboursOf(entity: Entity, ties: readonly Tie[]): readonly Entity[] {
	return ties.flatMap(({ from, to }) => (from === entity ? [to] : to === entity ? [from] : []));
}

function busiest(entities: readonly Entity[], ties: readonly Tie[]): Entity | undefined {
	const count = (entity: Entity): number => neighboursOf(entity, ties).length;
	return [...entities].sort((one, other) => count(other) - count(one))[0];
}

/** The side of a name at which a tie ends. */
export type Side = 'left' | 'right';

/** The side on which the ties within a column run: outside, or before the makers. */
export function innerSide(role: ColumnRole): Side {
	return role === 'around' || role === 'makers' ? 'left' : 'right';
}

/** How many ties end at that side of an entity where most do. */
export function endsAtSide(
	entity: Entity,
	ties: readonly Tie[],
	roleOf: ReadonlyMap<Entity, ColumnRole>,
): number {
	const place = (other: Entity): number => columnRoles.indexOf(roleOf.get(other) ?? 'around');
	const sides = neighboursOf(entity, ties).map((other): Side => {
		const distance = place(other) - place(entity);
		return distance === 0 ? innerSide(roleOf.get(entity) ?? 'around') : distance < 0 ? 'left' : 'right';
	});
	const left = sides.filter((side) => side === 'left').length;
	return Math.max(left, sides.length - left);
}
