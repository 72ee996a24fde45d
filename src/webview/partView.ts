import type { ComparisonState } from '../protocol/comparisonState';
import type { Target } from '../protocol/target';

/**
 * What a part of the panel is given beside the element that holds its content. Links with `href="#id"`, and
 * `data-entity` for entities, need nothing of it.
 */
export interface PartTools<State> {
	/** What the reader did here before a reload, or before the briefing changed. */
	readonly state: State | undefined;
	/** Keeps what the reader did. */
	readonly keep: (state: State) => void;
	/** Says something to those who listen rather than look. */
	readonly announce: (text: string) => void;
	/** Asks the host to lay entities side by side; the answer comes to the part that compares. */
	readonly compare: (entities: readonly string[]) => void;
	/** Asks the host to copy what is laid side by side. */
	readonly copyComparison: (state: ComparisonState) => void;
	/** Ends when the content of the part is replaced: for listeners on anything outside of its element. */
	readonly signal: AbortSignal;
}

/**
 * What makes a part do something. It is constructed anew, on a fresh element, each time that content arrives: a
 * listener on the element needs no end.
 */
export interface PartView {
	/** Narrows the part to what these are about, as a link or a command asks. */
	show?(about: readonly Target[]): void;
	/** The reader chose another item, or none. */
	choose?(item: Target | undefined): void;
	/** The answer to 'compare'. */
	compared?(entities: readonly string[], content: string): void;
}
