import { drawnEntities } from './drawnEntities';
import { entityLabel } from './entityLabel';
import { labelLines, lineHeight } from './labelText';
import { orderLayers } from './orderLayers';
import { placeColumns, type Placement } from './placeColumns';
import { placeLabels } from './placeLabels';
import { placeRows } from './placeRows';
import { routeTies } from './routeTies';
import { columnRoles, endsAtSide, tieColumns, type ColumnRole } from './tieColumns';
import type { DrawnColumn, DrawnEntity, TieDrawing } from './tieDrawing';
import type { Tie, TieGraph } from './tieGraph';
import { tieLayers } from './tieLayers';

const margin = 8;

export interface TieTexts {
	readonly columnTitle: (role: ColumnRole) => string;
	/** What a tie is, in a word or two. */
	readonly tie: (tie: Tie) => string;
}

/**
 * Lays out the ties of a briefing in columns: whoever is around the makers, the makers, what they made, and what
 * is beyond. The same for the same briefing and the same texts, always.
 */
export function layOutTies(graph: TieGraph, texts: TieTexts): TieDrawing {
	const entities = drawnEntities(graph);
	const isDrawn = new Set(entities);
	const ties = graph.ties.filter(({ from, to }) => isDrawn.has(from) && isDrawn.has(to));
	const roleOf = tieColumns(entities, ties);
	const roles = columnRoles.filter((role) => entities.some((entity) => roleOf.get(entity) === role));
	const labels = new Map(
		entities.map((entity) => {
			const role = roleOf.get(entity) ?? 'around';
			return [entity, entityLabel(entity, role, endsAtSide(entity, ties, roleOf))] as const;
		}),
	);
	const layers = tieLayers({
		ties,
		entities,
		roles,
		roleOf,
		heightOf: (entity) => labels.get(entity)?.height ?? 0,
	});
	const order = orderLayers(layers);
	const rows = placeRows(order, layers);
	const titles = roles.map((role) => ({ role, text: texts.columnTitle(role) }));
	const tops = [...rows].map(([{ height }, middle]) => middle - height / 2);
	const header = margin + 2 * lineHeight + 14;
	const shift = header - Math.min(...tops);
	const middles = new Map([...rows].map(([item, middle]) => [item, middle + shift]));
	const placement = placeColumns(layers, order, middles, ({ entity }) => entity && labels.get(entity));
	const bottoms = [...middles].map(([{ height }, middle]) => middle + height / 2);
	const drawn = [...layers.itemOf].map(([entity, item]): DrawnEntity => {
		const { left, right } = placement.edges(item);
		return {
			entity,
			role: roleOf.get(entity) ?? 'around',
			lines: labels.get(entity)?.lines ?? [],
			ties: ties.filter(({ from, to }) => from === entity || to === entity).length,
			x: left,
			y: (middles.get(item) ?? 0) - item.height / 2,
			width: right - left,
			height: item.height,
		};
	});
	return {
		width: placement.width,
		height: Math.max(header, ...bottoms) + margin,
		columns: titles.map(({ role, text }, index) => columnTitle(role, text, placement, index)),
		entities: drawn,
		ties: placeLabels(routeTies(layers, placement), drawn, ({ tie }) => texts.tie(tie)),
		omitted: graph.entities.length - entities.length,
	};
}

/** The title of a column, as wide as the column and a part of the gap behind it. */
function columnTitle(role: ColumnRole, text: string, { columns }: Placement, index: number): DrawnColumn {
	const { left, right } = columns[index] ?? { left: 0, right: 0 };
	const width = right - left;
	const lines = labelLines(text, Math.max(width, 90));
	return { role, lines, title: { x: left, y: margin, width, height: lines.length * lineHeight } };
}
