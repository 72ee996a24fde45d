/** Names in order, each with the place of what it names. */
export class SortedNames {
	readonly #names: readonly string[];
	readonly #places: Uint32Array;

	constructor(names: readonly (readonly [name: string, place: number])[]) {
		const sorted = [...names].sort(([a, at], [b, other]) => (a < b ? -1 : a > b ? 1 : at - other));
		this.#names = sorted.map(([name]) => name);
		this.#places = Uint32Array.from(sorted, ([, place]) => place);
	}

	/** Gives the places of the names that begin so, in the order of the names. */
	beginning(start: string, give: (place: number) => void): void {
		const from = lowerBound(this.#names, start);
		if (this.#names[from]?.startsWith(start)) {
			this.#give(from, endOfPrefix(this.#names, start, from), give);
		}
	}

	/** Gives the places of what has this name. */
	named(name: string, give: (place: number) => void): void {
		const from = lowerBound(this.#names, name);
		let end = from;
		while (this.#names[end] === name) {
			end++;
		}
		this.#give(from, end, give);
	}

	#give(from: number, end: number, give: (place: number) => void): void {
		for (let at = from; at < end; at++) {
			give(this.#places[at] ?? 0);
		}
	}
}

/** The place of the first of the sorted texts that does not come before this one. */
export function lowerBound(sorted: readonly string[], text: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? '') < text) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** The place behind the last of the sorted texts that begin so, of which the first is known. */
export function endOfPrefix(sorted: readonly string[], start: string, from: number): number {
	let low = from;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]?.startsWith(start)) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
