import type { TiesState } from '../protocol/tiesState';
import type { PartTools, PartView } from './partView';

/** Who is tied to whom: a drawing, and the same as a list: what the reader does with it. */
export class Ties implements PartView {
	public constructor(_root: HTMLElement, _tools: PartTools<TiesState>) {
		// Nothing to do yet.
	}
}
