import type { Outline } from '../library/outline';
import { lookUpEntries, type LookUpEntry } from './lookUpEntry';
import { LookUpIndex } from './lookUpIndex';
import { LookUpSegment } from './lookUpSegment';
import { SegmentGroup } from './segmentGroup';

/** The names in a briefing. */
export interface OutlinedBriefing {
	readonly id: string;
	readonly outline: Outline;
}

/** The index of briefings, those that come first first among equals, and of what else is to be found in them. */
export function createLookUpIndex(
	briefings: readonly OutlinedBriefing[],
	others: readonly LookUpEntry[] = [],
): LookUpIndex {
	return new LookUpIndex([new SegmentGroup([new LookUpSegment([...entriesOf(briefings), ...others])])]);
}

/** The index of some of the briefings of a library. */
export function createLookUpSegment(briefings: readonly OutlinedBriefing[]): LookUpSegment {
	return new LookUpSegment(entriesOf(briefings));
}

/** The index of some of the parts of a library. */
export function groupSegments(segments: readonly LookUpSegment[]): SegmentGroup {
	return new SegmentGroup(segments);
}

/** The index of a library from those of its parts. */
export function joinGroups(groups: readonly SegmentGroup[]): LookUpIndex {
	return new LookUpIndex(groups);
}

function entriesOf(briefings: readonly OutlinedBriefing[]): readonly LookUpEntry[] {
	return briefings.flatMap(({ id, outline }) => lookUpEntries(outline, id));
}
