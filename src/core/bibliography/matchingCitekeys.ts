/**
 * The keys that have the typed letters in their order, in any case: those that begin with them first, then those
 * that hold them together, each group in the order that is given.
 */
export function matchingCitekeys(keys: Iterable<string>, typed: string): readonly string[] {
	const wanted = typed.toLowerCase();
	const groups: readonly [string[], string[], string[]] = [[], [], []];
	for (const key of keys) {
		const folded = key.toLowerCase();
		const at = folded.indexOf(wanted);
		if (at >= 0) {
			groups[at === 0 ? 0 : 1].push(key);
		} else if (hasInOrder(folded, wanted)) {
			groups[2].push(key);
		}
	}
	return groups.flat();
}

function hasInOrder(key: string, wanted: string): boolean {
	let at = 0;
	for (const letter of wanted) {
		at = key.indexOf(letter, at) + 1;
		if (at === 0) {
			return false;
		}
	}
	return true;
}
