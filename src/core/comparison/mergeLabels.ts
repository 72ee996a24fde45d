/**
 * Lists of labels as one, each label once: in the order of the longest list, and what others add after the label
 * that it follows there.
 */
export function mergeLabels(lists: readonly (readonly string[])[]): readonly string[] {
	const merged: string[] = [];
	for (const list of [...lists].sort((one, other) => other.length - one.length)) {
		let position = 0;
		for (const label of list) {
			const known = merged.indexOf(label);
			if (known < 0) {
				merged.splice(position, 0, label);
				position += 1;
			} else {
				position = known + 1;
			}
		}
	}
	return merged;
}
