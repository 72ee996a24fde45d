/** For each run of backticks the last place of the code that it opens, or of the run itself. */
export function endsOfCode(text: string): ReadonlyMap<number, number> {
	const runs = [...text.matchAll(/`+/g)].map(({ 0: run, index }) => ({ start: index, length: run.length }));
	const nextOfLength = new Map<number, number>();
	const ends = new Map<number, number>();
	for (const { start, length } of runs.reverse()) {
		const closing = nextOfLength.get(length);
		ends.set(start, (closing ?? start) + length - 1);
		nextOfLength.set(length, start);
	}
	return ends;
}
