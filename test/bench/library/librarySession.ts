import type { Stretches } from './stretches';

/** The variable of the environment that names the file with a session's request, as JSON. */
export const sessionVariable = 'BRIEFING_LIBRARY_SESSION';

/** What a session measures: the library indexed for the first time, or from what was kept and then used. */
export interface SessionRequest {
	readonly kind: 'cold' | 'kept';
	/** The file that is changed and hovered over. */
	readonly file: string;
}

/** What the indexing of a library took. */
export interface Indexing {
	/** The briefings that were found, the one that ships included. */
	readonly briefings: number;
	readonly milliseconds: number;
	/** When the views were told for the first time: of some that were read, or of all that were kept. */
	readonly shown: number;
	/** The time of processors that the extension host took for it, in milliseconds: others on the machine do not count. */
	readonly processor: number;
	/** On the thread of the extension host. */
	readonly stretches: Stretches;
	/** What the heap, and the whole process, grew by, in bytes, after a collection of garbage. */
	readonly heap: number;
	readonly resident: number;
}

/** A change of a file, in milliseconds since 1970. */
export interface Change {
	/** What the row of the briefing says from then on. */
	readonly title: string;
	readonly saved: number;
	/** When VS Code told that the file had changed. */
	readonly told: number;
	/** When the extension told others that it has taken the change up. */
	readonly taken: number;
	/** When a look-up found the new title. */
	readonly found: number;
}

/** What the use of a library took, in milliseconds. */
export interface Usage {
	readonly changes: readonly Change[];
	readonly keystrokes: readonly { readonly query: string; readonly milliseconds: number }[];
	readonly hovers: readonly number[];
	/** The same in plain Markdown, where a provider that does nothing answers: VS Code's own way. */
	readonly emptyHovers: readonly number[];
	/** While files changed, and nobody looked anything up. */
	readonly stretches: Stretches;
	/** While VS Code alone searches for the files, and nobody does anything with what it finds. */
	readonly searchStretches: Stretches;
}

/** What a session tells. */
export interface SessionReport {
	readonly indexing: Indexing;
	readonly usage?: Usage;
}
