/** Whether two lists hold the same items, in the same order. */
export function hasSameItems<Item>(one: readonly Item[], other: readonly Item[]): boolean {
	return one.length === other.length && one.every((each, at) => each === other[at]);
}
