import type { Entity } from '../briefing';
import type { ColumnRole } from './tieColumns';
import { tieFamily } from './tieFamily';
import type { Tie } from './tieGraph';

/** Something that takes up room in a column: an entity, or the passage of a tie that crosses the column. */
export interface Item {
	readonly column: number;
	readonly entity?: Entity;
	readonly height: number;
}

/** A piece of a tie, between two items in neighbouring columns or in the same one. */
export interface Link {
	readonly one: Item;
	readonly other: Item;
	/** How much it counts that it is short and uncrossed. */
	readonly weight: number;
}

/** A drawing's columns before anything in them has its place. */
export interface Layers {
	/** The roles of the columns that have something in them, in their order. */
	readonly roles: readonly ColumnRole[];
	readonly columns: readonly (readonly Item[])[];
	readonly links: readonly Link[];
	readonly itemOf: ReadonlyMap<Entity, Item>;
	/** The items that a tie runs through, from the column nearest to the start of a line to the other end. */
	readonly routes: ReadonlyMap<Tie, readonly Item[]>;
}

const passageHeight = 8;

const weights = { makes: 4, leads: 3, backs: 2, 'builds-on': 2, other: 2, opposes: 0.6 } as const;

/** Puts entities into columns, and a passage wherever a tie runs through a column between its ends. */
export function tieLayers(options: {
	readonly ties: readonly Tie[];
	readonly entities: readonly Entity[];
	readonly roles: readonly ColumnRole[];
	readonly roleOf: ReadonlyMap<Entity, ColumnRole>;
	readonly heightOf: (entity: Entity) => number;
}): Layers {
	const { ties, entities, roles, roleOf, heightOf } = options;
	const columns: Item[][] = roles.map(() => []);
	const itemOf = new Map<Entity, Item>();
	for (const entity of entities) {
		const column = roles.indexOf(roleOf.get(entity) ?? 'around');
		const item = { column, entity, height: heightOf(entity) };
		itemOf.set(entity, item);
		columns[column]?.push(item);
	}
	const links: Link[] = [];
	const routes = new Map<Tie, readonly Item[]>();
	for (const tie of ties) {
		const ends = [itemOf.get(tie.from), itemOf.get(tie.to)].filter((item) => item !== undefined);
		const [first, last] = ends.sort((one, other) => one.column - other.column);
		if (!first || !last) {
			continue;
		}
		const route = [first];
		for (let column = first.column + 1; column < last.column; column += 1) {
			const passage = { column, height: passageHeight };
			columns[column]?.push(passage);
			route.push(passage);
		}
		route.push(last);
		routes.set(tie, route);
		const weight = weights[tieFamily(tie)];
		for (const [index, other] of route.entries()) {
			const one = route[index - 1];
			if (one) {
				links.push({ one, other, weight: one.entity && other.entity ? weight : weight * 1.5 });
			}
		}
	}
	return { roles, columns, links, itemOf, routes };
}
