import type { IndexedEntry } from './indexedEntry';
import type { SegmentGroup } from './segmentGroup';

/**
 * The same entity in other briefings: of the same kind, and with the same name, or one of the two has the
 * other's name as an alias. Two aliases alone do not count, since short ones mean many things; and in one
 * briefing, whose author tells entities apart, there are no two of the same.
 */
export function namesakes(indexed: IndexedEntry, groups: readonly SegmentGroup[]): readonly IndexedEntry[] {
	const { entry, label, aliases } = indexed;
	if (entry.kind !== 'entity' || label === '') {
		return [];
	}
	const found = new Map<string, IndexedEntry>();
	for (const name of new Set([label, ...aliases])) {
		for (const group of groups) {
			for (const other of group.entitiesNamed(name)) {
				const { briefing, entityKind } = other.entry;
				const isSame = name === label || other.label === name;
				if (
					isSame &&
					entityKind === entry.entityKind &&
					briefing !== entry.briefing &&
					!found.has(briefing)
				) {
					found.set(briefing, other);
				}
			}
		}
	}
	return [...found.values()];
}
