import { arc, bend, line, reversed, type Curve, type Point } from './curve';
import type { DrawnTie } from './tieDrawing';
import { innerSide, type Side } from './tieColumns';
import { tieFamily } from './tieFamily';
import type { Tie } from './tieGraph';
import type { Item, Layers } from './tieLayers';
import type { Placement } from './placeColumns';

/** How far the ends of ties stand apart on one side of an entity. */
const portGap = 5.5;

interface End {
	readonly tie: Tie;
	readonly item: Item;
	readonly side: Side;
	/** Ends are sorted by this, from the top. */
	readonly rank: readonly [number, number];
}

/** The way of each tie: level where it meets an entity, through the gaps between columns, and never over a name. */
export function routeTies(layers: Layers, placement: Placement): readonly DrawnTie[] {
	const ports = placePorts(layers, placement);
	return [...layers.routes].map(([tie, route]) => {
		const [first] = route;
		const last = route.at(-1);
		const isReversed = first?.entity !== tie.from;
		const curves =
			first && last && first.column === last.column
				? sideways(first, last, { tie, placement, ports })
				: across(route, { tie, placement, ports });
		const directed = isReversed ? reversed(curves) : curves;
		const end = directed.at(-1);
		const tip = end?.[3] ?? { x: 0, y: 0 };
		const before = end && end[2] !== tip ? end[2] : (end?.[0] ?? tip);
		return { tie, family: tieFamily(tie), curves: directed, tip, pointsRight: before.x < tip.x };
	});
}

interface Context {
	readonly tie: Tie;
	readonly placement: Placement;
	readonly ports: ReadonlyMap<Tie, ReadonlyMap<Item, number>>;
}

function across(route: readonly Item[], { tie, placement, ports }: Context): readonly Curve[] {
	const curves: Curve[] = [];
	let at: Point | undefined;
	for (const [index, item] of route.entries()) {
		const y = (placement.middles.get(item) ?? 0) + (ports.get(tie)?.get(item) ?? 0);
		const { left, right } = placement.edges(item);
		const column = placement.columns[item.column] ?? { left, right };
		if (at) {
			const entry = { x: column.left, y };
			curves.push(bend(at, entry));
			at = entry;
			if (left > entry.x) {
				at = { x: left, y };
				curves.push(line(entry, at));
			}
		}
		if (index < route.length - 1) {
			const start: Point = at && !item.entity ? at : { x: right, y };
			at = { x: column.right, y };
			if (at.x > start.x) {
				curves.push(line(start, at));
			}
		}
	}
	return curves;
}

/** Between two of one column: out at the side and back, further the further they are apart. */
function sideways(one: Item, other: Item, { tie, placement, ports }: Context): readonly Curve[] {
	const side = sideOf(one.column, placement);
	const y = (item: Item): number => (placement.middles.get(item) ?? 0) + (ports.get(tie)?.get(item) ?? 0);
	const [from, to] = [y(one), y(other)];
	const between = (placement.order[one.column] ?? []).filter((item) => {
		const middle = placement.middles.get(item) ?? 0;
		return middle >= Math.min(from, to) - 12 && middle <= Math.max(from, to) + 12;
	});
	const edges = [one, other, ...between.filter(({ entity }) => entity)].map(
		(item) => placement.edges(item)[side],
	);
	const base = side === 'left' ? Math.min(...edges) : Math.max(...edges);
	const distance = Math.abs(from - to);
	const depth =
		(12 + (placement.reach(one.column) * distance) / (distance + 110)) * (side === 'left' ? -1 : 1);
	const start = { x: placement.edges(one)[side], y: from };
	const end = { x: placement.edges(other)[side], y: to };
	const turn = { x: base, y: from };
	const back = { x: base, y: to };
	return [
		...(start.x === base ? [] : [line(start, turn)]),
		arc(start.x === base ? start : turn, end.x === base ? end : back, depth),
		...(end.x === base ? [] : [line(back, end)]),
	];
}

/** The side on which the ties within a column run: outside, or before the makers. */
function sideOf(column: number, { columns }: Pick<Placement, 'columns'>): Side {
	return innerSide(columns[column]?.role ?? 'made');
}

/** Spreads the ends of ties over the side of an entity, in the order in which they cross least. */
function placePorts({ routes }: Layers, placement: Placement): ReadonlyMap<Tie, ReadonlyMap<Item, number>> {
	const ends = new Map<string, End[]>();
	const add = (end: End): void => {
		const { x } = placement.columns[end.item.column] ?? { x: 0 };
		const key = `${x} ${placement.middles.get(end.item)} ${end.side}`;
		ends.set(key, [...(ends.get(key) ?? []), end]);
	};
	for (const [tie, route] of routes) {
		for (const [item, next, side] of neighbours(route, placement)) {
			const distance = (placement.middles.get(next) ?? 0) - (placement.middles.get(item) ?? 0);
			// What turns back into the column stays outside of what leads away from it, the furthest innermost.
			const isArc = next.column === item.column;
			const rank = isArc ? ([Math.sign(distance) * 2, -distance] as const) : ([0, distance] as const);
			add({ tie, item, side, rank });
		}
	}
	const ports = new Map<Tie, Map<Item, number>>();
	for (const group of ends.values()) {
		const sorted = group.toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
		const room = (sorted[0]?.item.height ?? 0) - 8;
		const gap = Math.min(portGap, room / Math.max(1, sorted.length - 1));
		for (const [index, { tie, item }] of sorted.entries()) {
			const offsets = ports.get(tie) ?? new Map<Item, number>();
			offsets.set(item, (index - (sorted.length - 1) / 2) * gap);
			ports.set(tie, offsets);
		}
	}
	return ports;
}

/** The two ends of a route, each with the item that comes next to it, and the side on which it leaves. */
function neighbours(route: readonly Item[], placement: Placement): readonly (readonly [Item, Item, Side])[] {
	const [first, second] = route;
	const last = route.at(-1);
	const beforeLast = route.at(-2);
	if (!first || !second || !last || !beforeLast) {
		return [];
	}
	if (first.column === last.column) {
		const side = sideOf(first.column, placement);
		return [
			[first, last, side],
			[last, first, side],
		];
	}
	return [
		[first, second, 'right'],
		[last, beforeLast, 'left'],
	];
}
