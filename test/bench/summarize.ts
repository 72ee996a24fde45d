/** What many measurements of one thing come to. */
export interface Summary {
	readonly median: number;
	/** A quarter of the values are lower, a quarter higher. */
	readonly quartiles: readonly [number, number];
	readonly count: number;
}

/** Sums values up; undefined when there are none. */
export function summarize(values: readonly number[]): Summary | undefined {
	if (values.length === 0) {
		return undefined;
	}
	const sorted = [...values].sort((one, other) => one - other);
	const at = (part: number) => {
		const place = part * (sorted.length - 1);
		const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
		return low + (high - low) * (place - Math.floor(place));
	};
	return { median: at(0.5), quartiles: [at(0.25), at(0.75)], count: sorted.length };
}
