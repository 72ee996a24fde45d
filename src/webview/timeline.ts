import type { TimelineState } from '../protocol/timelineState';
import type { PartTools, PartView } from './partView';

/** The events in order: what the reader does with it. */
export class Timeline implements PartView {
	public constructor(_root: HTMLElement, _tools: PartTools<TimelineState>) {
		// Nothing to do yet.
	}
}
