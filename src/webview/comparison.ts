import type { ComparisonState } from '../protocol/comparisonState';
import type { PartTools, PartView } from './partView';

/** Models compared: a table of facts, and bars: what the reader does with it. */
export class Comparison implements PartView {
	public constructor(_root: HTMLElement, _tools: PartTools<ComparisonState>) {
		// Nothing to do yet.
	}
}
