import type { Item, Layers } from './tieLayers';

/** The room between two items of a column; where one of them is a passage, a little less. */
const gap = 9;
const passageGap = 5;

const sweeps = 24;

/** The vertical middle of every item: near what it is tied to, in the given order, and never over another one. */
export function placeRows(
	order: readonly (readonly Item[])[],
	{ links }: Pick<Layers, 'links'>,
): ReadonlyMap<Item, number> {
	const middles = new Map<Item, number>();
	for (const items of order) {
		const offsets = offsetsOf(items);
		const middle = (offsets.at(-1) ?? 0) / 2;
		for (const [index, item] of items.entries()) {
			middles.set(item, (offsets[index] ?? 0) - middle);
		}
	}
	const forth = order.map((_, column) => column);
	const middleColumn = Math.min(1, order.length - 1);
	const last = [middleColumn, ...forth.filter((column) => column !== middleColumn)];
	for (let round = 0; round <= sweeps; round += 1) {
		for (const column of round === sweeps ? last : round % 2 === 0 ? forth : forth.toReversed()) {
			settle(order[column] ?? [], middles, links);
		}
	}
	return middles;
}

/** Moves the items of a column as near to what they are tied to as their order and their heights allow. */
function settle(items: readonly Item[], middles: Map<Item, number>, links: Layers['links']): void {
	const offsets = offsetsOf(items);
	const wanted = items.map((item, index) => {
		let sum = 0.2 * (middles.get(item) ?? 0);
		let total = 0.2;
		for (const { one, other, weight } of links) {
			if (one === item || other === item) {
				const share = one.column === other.column ? weight * 0.15 : weight;
				sum += share * (middles.get(one === item ? other : one) ?? 0);
				total += share;
			}
		}
		return { value: sum / total - (offsets[index] ?? 0), weight: total };
	});
	for (const [index, value] of increasing(wanted).entries()) {
		const item = items[index];
		if (item) {
			middles.set(item, value + (offsets[index] ?? 0));
		}
	}
}

/** How far each middle is below the first one when everything stands as close as it may. */
function offsetsOf(items: readonly Item[]): readonly number[] {
	let offset = 0;
	return items.map((item, index) => {
		const before = items[index - 1];
		if (before) {
			const room = before.entity && item.entity ? gap : passageGap;
			offset += before.height / 2 + item.height / 2 + room;
		}
		return offset;
	});
}

/**
 * The values nearest to those wanted (least squares) of which none is less than the one before it: isotonic
 * regression, by pooling adjacent violators.
 */
function increasing(
	wanted: readonly { readonly value: number; readonly weight: number }[],
): readonly number[] {
	const pools: { sum: number; weight: number; count: number }[] = [];
	for (const { value, weight } of wanted) {
		let pool = { sum: value * weight, weight, count: 1 };
		for (
			let last = pools.at(-1);
			last && last.sum / last.weight > pool.sum / pool.weight;
			last = pools.at(-1)
		) {
			pools.pop();
			pool = {
				sum: pool.sum + last.sum,
				weight: pool.weight + last.weight,
				count: pool.count + last.count,
			};
		}
		pools.push(pool);
	}
	return pools.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight));
}
