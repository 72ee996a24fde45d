import type { Item, Layers, Link } from './tieLayers';

type Order = readonly (readonly Item[])[];

/** What an unneeded crossing costs, against a step further apart. */
const crossingCost = 12;
const lengthCost = 0.7;

/** How often the order of all columns is gone through at most. */
const maximumPasses = 10;

/**
 * The order of the items in each column in which ties cross least and are short: by barycentres first, then by
 * trying every item in every place (sifting), as long as that helps. The same for the same layers, always.
 */
export function orderLayers({ columns, links }: Layers): Order {
	const linksAt = new Map<Item, Link[]>();
	for (const link of links) {
		for (const end of [link.one, link.other]) {
			const known = linksAt.get(end);
			if (known) {
				known.push(link);
			} else {
				linksAt.set(end, [link]);
			}
		}
	}
	const order = sweep(columns, linksAt);
	const places = new Map<Item, number>();
	for (const items of order) {
		setPlaces(items, places);
	}
	for (let pass = 0, isBetter = true; pass < maximumPasses && isBetter; pass += 1) {
		isBetter = false;
		for (const items of order) {
			for (const item of [...items]) {
				isBetter = sift(item, items, { places, linksAt }) || isBetter;
			}
		}
	}
	return order;
}

/** Orders every column by the mean place of what its items are linked to, back and forth. */
function sweep(columns: Order, linksAt: ReadonlyMap<Item, readonly Link[]>): Item[][] {
	const order = columns.map((items) => [...items]);
	const places = new Map<Item, number>();
	for (const items of order) {
		setPlaces(items, places);
	}
	const barycentre = (item: Item): number => {
		let sum = 0;
		let total = 0;
		for (const link of linksAt.get(item) ?? []) {
			sum += link.weight * (places.get(otherEnd(link, item)) ?? 0);
			total += link.weight;
		}
		return total === 0 ? (places.get(item) ?? 0) : sum / total;
	};
	const forth = order.map((_, column) => column);
	for (const column of [...forth, ...forth.toReversed(), ...forth, ...forth.toReversed()]) {
		const items = order[column] ?? [];
		const centres = new Map(items.map((item) => [item, barycentre(item)]));
		items.sort((one, other) => (centres.get(one) ?? 0) - (centres.get(other) ?? 0));
		setPlaces(items, places);
	}
	return order;
}

/** Where each item of a column stands, from 0 in its middle. */
function setPlaces(items: readonly Item[], places: Map<Item, number>): void {
	for (const [index, item] of items.entries()) {
		places.set(item, index - (items.length - 1) / 2);
	}
}

interface Sifting {
	readonly places: Map<Item, number>;
	readonly linksAt: ReadonlyMap<Item, readonly Link[]>;
}

/** Moves an item to the place in its column where it costs least, neighbour by neighbour; whether that is another one. */
function sift(item: Item, items: Item[], sifting: Sifting): boolean {
	const start = items.indexOf(item);
	let cost = 0;
	let best = { cost: -1e-9, place: start };
	const step = (place: number): void => {
		cost += swap(items, place, sifting);
	};
	for (let place = start; place > 0; place -= 1) {
		step(place - 1);
		best = cost < best.cost ? { cost, place: place - 1 } : best;
	}
	for (let place = 0; place < items.length - 1; place += 1) {
		step(place);
		best = cost < best.cost ? { cost, place: place + 1 } : best;
	}
	for (let place = items.length - 1; place > best.place; place -= 1) {
		step(place - 1);
	}
	return best.place !== start;
}

/** Swaps the item at a place with the one after it, and gives what that costs more. */
function swap(items: Item[], index: number, { places, linksAt }: Sifting): number {
	const upper = items[index];
	const lower = items[index + 1];
	if (!upper || !lower) {
		return 0;
	}
	const [upperLinks, lowerLinks] = [linksAt.get(upper) ?? [], linksAt.get(lower) ?? []];
	const placeOf = (item: Item): number => places.get(item) ?? 0;
	let cost = 0;
	for (const one of upperLinks) {
		const end = otherEnd(one, upper);
		for (const other of end.column === upper.column ? [] : lowerLinks) {
			const otherItem = otherEnd(other, lower);
			if (otherItem.column === end.column) {
				const crosses = Math.sign(placeOf(otherItem) - placeOf(end));
				cost += crossingCost * Math.min(one.weight, other.weight) * crosses;
			}
		}
	}
	const moves = [
		[upper, lower, upperLinks, 1],
		[lower, upper, lowerLinks, -1],
	] as const;
	for (const [item, passed, links, by] of moves) {
		for (const link of links) {
			const end = otherEnd(link, item);
			if (end !== passed) {
				const distance = placeOf(item) - placeOf(end);
				cost += lengthCost * link.weight * (Math.abs(distance + by) - Math.abs(distance));
			}
		}
	}
	items[index] = lower;
	items[index + 1] = upper;
	places.set(upper, placeOf(upper) + 1);
	places.set(lower, placeOf(lower) - 1);
	return cost;
}

function otherEnd({ one, other }: Link, item: Item): Item {
	return one === item ? other : one;
}
