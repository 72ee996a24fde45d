/**
 * For each opening square bracket of a text the place of the one that closes it, found in one pass so that a
 * text of nothing but brackets costs no more than any other. Escaped brackets and those in code do not count.
 */
export function bracketPairs(text: string): ReadonlyMap<number, number> {
	const pairs = new Map<number, number>();
	const open: number[] = [];
	const codeEnds = endsOfCode(text);
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '\\') {
			at++;
		} else if (character === '`') {
			at = codeEnds.get(at) ?? at;
		} else if (character === '[') {
			open.push(at);
		} else if (character === ']') {
			const start = open.pop();
			if (start !== undefined) {
				pairs.set(start, at);
			}
		}
	}
	return pairs;
}

/** For each run of backticks the last place of the code that it opens, or of the run itself. */
function endsOfCode(text: string): ReadonlyMap<number, number> {
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
