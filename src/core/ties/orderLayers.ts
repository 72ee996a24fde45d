import type { Item, Layers, Link } from './tieLayers';

type Order = readonly (readonly Item[])[];

const crossingCost = 12;

/** How often the order of all columns is gone through at most. */
const maximumPasses = 6;

/**
 * The order of the items in each column in which ties cross least and are short: by barycentres first, then by
 * trying every item in every place (sifting), as long as that helps. The same for the same layers, always.
 */
export function orderLayers({ columns, links }: Layers): Order {
	const linksAt = new Map<Item, Link[]>();
	for (const link of links) {
		for (const end of [link.one, link.other]) {
			linksAt.set(end, [...(linksAt.get(end) ?? []), link]);
		}
	}
	let order = sweep(columns, linksAt);
	let best = costOf(order, links);
	for (let pass = 0; pass < maximumPasses; pass += 1) {
		const before = best;
		for (const [column, items] of order.entries()) {
			for (const item of items) {
				const found = bestPlace(order, column, item, links);
				if (found && found.cost < best - 1e-9) {
					best = found.cost;
					order = found.order;
				}
			}
		}
		if (best >= before) {
			break;
		}
	}
	return order;
}

/** Orders every column by the mean place of what its items are linked to, back and forth. */
function sweep(columns: Order, linksAt: ReadonlyMap<Item, readonly Link[]>): Order {
	const order = columns.map((items) => [...items]);
	const forth = order.map((_, column) => column);
	for (const column of [...forth, ...forth.toReversed(), ...forth, ...forth.toReversed()]) {
		const places = placesIn(order);
		const barycentre = (item: Item): number => {
			let sum = 0;
			let total = 0;
			for (const { one, other, weight } of linksAt.get(item) ?? []) {
				sum += weight * (places.get(one === item ? other : one) ?? 0);
				total += weight;
			}
			return total === 0 ? (places.get(item) ?? 0) : sum / total;
		};
		const centres = new Map(order[column]?.map((item) => [item, barycentre(item)]));
		order[column]?.sort((one, other) => (centres.get(one) ?? 0) - (centres.get(other) ?? 0));
	}
	return order;
}

function bestPlace(
	order: Order,
	column: number,
	item: Item,
	links: readonly Link[],
): { readonly order: Order; readonly cost: number } | undefined {
	const others = (order[column] ?? []).filter((other) => other !== item);
	const tried = others.concat(item).map((_, place) => {
		const changed = order.with(column, [...others.slice(0, place), item, ...others.slice(place)]);
		return { order: changed, cost: costOf(changed, links) };
	});
	return tried.reduce((one, other) => (other.cost < one.cost ? other : one));
}

/** Where each item stands, from 0 in the middle of its column. */
function placesIn(order: Order): ReadonlyMap<Item, number> {
	const places = new Map<Item, number>();
	for (const items of order) {
		for (const [index, item] of items.entries()) {
			places.set(item, index - (items.length - 1) / 2);
		}
	}
	return places;
}

function costOf(order: Order, links: readonly Link[]): number {
	const places = placesIn(order);
	let cost = 0;
	const gaps: (readonly [number, number, number])[][] = order.map(() => []);
	for (const { one, other, weight } of links) {
		const from = places.get(one) ?? 0;
		const to = places.get(other) ?? 0;
		cost += weight * Math.abs(from - to) * 0.7;
		if (one.column !== other.column) {
			gaps[one.column]?.push([from, to, weight]);
		}
	}
	for (const gap of gaps) {
		for (let index = 0; index < gap.length; index += 1) {
			const [from = 0, to = 0, weight = 0] = gap[index] ?? [];
			for (let before = 0; before < index; before += 1) {
				const [otherFrom = 0, otherTo = 0, otherWeight = 0] = gap[before] ?? [];
				if ((from - otherFrom) * (to - otherTo) < 0) {
					cost += crossingCost * Math.min(weight, otherWeight);
				}
			}
		}
	}
	return cost;
}
