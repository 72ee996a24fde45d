import type { EntityLabel } from './entityLabel';
import type { ColumnRole } from './tieColumns';
import type { Item, Layers } from './tieLayers';

/** A column with its place: all that stands in it is between its edges. */
export interface PlacedColumn {
	readonly role: ColumnRole;
	readonly x: number;
	readonly left: number;
	readonly right: number;
}

/** Where everything stands. */
export interface Placement {
	readonly width: number;
	readonly columns: readonly PlacedColumn[];
	readonly order: readonly (readonly Item[])[];
	readonly middles: ReadonlyMap<Item, number>;
	/** The edges of an item from left to right. */
	readonly edges: (item: Item) => { readonly left: number; readonly right: number };
	/** How far the ties within a column may lead away from it. */
	readonly reach: (column: number) => number;
}

const margin = 6;

/** The room for arcs beside the first column and the last. */
const arcRoom = 26;

/** Gives the columns their places from left to right, wide enough for their names, apart enough for their ties. */
export function placeColumns(
	layers: Layers,
	order: readonly (readonly Item[])[],
	middles: ReadonlyMap<Item, number>,
	labelOf: (item: Item) => EntityLabel | undefined,
): Placement {
	const { roles, links } = layers;
	const arcs = roles.map(
		(_, index) => links.filter(({ one, other }) => one.column === index && other.column === index).length,
	);
	const widths = order.map((items) => Math.max(0, ...items.map((item) => labelOf(item)?.width ?? 0)));
	const isOuterArc = (index: number): boolean => (arcs[index] ?? 0) > 0;
	const columns: PlacedColumn[] = [];
	let x = margin + (roles[0] === 'around' || roles[0] === 'makers' ? (isOuterArc(0) ? arcRoom : 0) : 0);
	for (const [index, role] of roles.entries()) {
		const width = widths[index] ?? 0;
		columns.push({ role, x, left: x, right: x + width });
		const next = roles[index + 1];
		const crossing = links.filter(
			({ one, other }) => one.column === index && other.column === index + 1,
		).length;
		const turning =
			(next === 'makers' ? (arcs[index + 1] ?? 0) : 0) + (role === 'made' ? (arcs[index] ?? 0) : 0);
		x += width + (next ? Math.min(84, 36 + crossing * 1.2 + turning * 4) : 0);
	}
	const last = roles.length - 1;
	const endsWithArcs = isOuterArc(last) && (roles[last] === 'made' || roles[last] === 'beyond');
	return {
		width: x + (endsWithArcs ? arcRoom : 0) + margin,
		columns,
		order,
		middles,
		edges: (item) => {
			const column = columns[item.column] ?? { role: 'made', left: 0, right: 0 };
			const width = labelOf(item)?.width;
			if (width === undefined || column.role === 'makers') {
				return column;
			}
			return column.role === 'around' && roles.length > 1
				? { left: column.right - width, right: column.right }
				: { left: column.left, right: column.left + width };
		},
		reach: (column) => (roles[column] === 'makers' && column > 0 ? 84 : 26),
	};
}
