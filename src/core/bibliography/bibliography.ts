import type { CslItem } from '../briefing';
import type { ProblemCode } from '../problem';
import type { BibliographyFault } from './bibliographyFaults';

/** What is wrong with one of the files that `bibliography:` names. */
export interface BibliographyProblem {
	/** Which of the paths, from 0. */
	readonly index: number;
	readonly code: ProblemCode;
	readonly values: readonly string[];
}

/** What the bibliographies of a briefing hold, as far as they are read. */
export interface BibliographyEntries {
	/** The item of a citekey; undefined when no bibliography has it. */
	itemOf(citekey: string): CslItem | undefined;
	readonly problems: readonly BibliographyProblem[];
	/** Whether all that is named was read, so that a key which is not there does not exist. */
	readonly isWhole: boolean;
}

/** Gives what is known of the files that `bibliography:` names, by their paths as they are written. */
export type Bibliographies = (paths: readonly string[]) => BibliographyEntries;

/** One bibliography, indexed: the place of every entry, which is read when it is asked for. */
export interface BibliographyIndex {
	/** The offset of each entry by its citekey. Where a key stands twice, the last counts, as in Pandoc. */
	readonly offsets: ReadonlyMap<string, number>;
	/** The item of a citekey, the same object each time; undefined when there is none. */
	itemOf(citekey: string): CslItem | undefined;
	/** The zero-based line and UTF-16 column of an offset. */
	placeOf(offset: number): { readonly line: number; readonly column: number };
	/** The first thing that could not be read, with its zero-based line. */
	readonly fault?: { readonly line: number; readonly reason: BibliographyFault };
}

/** What a reader of one format finds in a bibliography. */
export interface FoundEntries {
	readonly offsets: ReadonlyMap<string, number>;
	/** The entry at one of the offsets as CSL-JSON has it, before it is checked. */
	read(offset: number): Readonly<Record<string, unknown>> | undefined;
	readonly fault?: { readonly offset: number; readonly reason: BibliographyFault };
}
