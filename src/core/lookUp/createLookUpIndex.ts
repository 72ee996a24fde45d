import type { Outline } from '../library/outline';
import { lookUpEntries } from './lookUpEntry';
import { LookUpIndex } from './lookUpIndex';
import { LookUpSegment } from './lookUpSegment';
import { SegmentGroup } from './segmentGroup';

/** The names in a briefing. */
export interface OutlinedBriefing {
	readonly id: string;
	readonly outline: Outline;
}

/** The index of briefings, those that come first first among equals. */
export function createLookUpIndex(briefings: readonly OutlinedBriefing[]): LookUpIndex {
	return new LookUpIndex([new SegmentGroup([createLookUpSegment(briefings)])]);
}

/** The index of some of the briefings of a library. */
export function createLookUpSegment(briefings: readonly OutlinedBriefing[]): LookUpSegment {
	return new LookUpSegment(briefings.flatMap(({ id, outline }) => lookUpEntries(outline, id)));
}

/** The index of some of the parts of a library. */
export function groupSegments(segments: readonly LookUpSegment[]): SegmentGroup {
	return new SegmentGroup(segments);
}

/** The index of a library from those of its parts. */
export function joinGroups(groups: readonly SegmentGroup[]): LookUpIndex {
	return new LookUpIndex(groups);
}
