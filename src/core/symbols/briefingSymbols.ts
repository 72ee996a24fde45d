import type { Range } from '../briefing';
import type { ScalarStyle } from '../parse/scalarOffsets';

/** Sections, entities and claims share one namespace; the keys of references are another. */
export type SymbolSpace = 'id' | 'citekey';

export type SymbolKind = 'entity' | 'section' | 'claim' | 'reference';

/** How an id is written in one place. */
export interface WrittenForm {
	/** An encoded link has percent signs for letters: `#%E6%B7%B1`. */
	readonly markup: 'plain' | 'link' | 'encoded-link' | 'citekey' | 'braced-citekey';
	/** How the YAML around it is written; absent in the text. */
	readonly yaml?: ScalarStyle;
}

/** A place where an id or a citekey is written. */
export interface Occurrence {
	readonly space: SymbolSpace;
	/** As it is meant, whatever the place makes of it. */
	readonly id: string;
	readonly role: 'definition' | 'reference';
	readonly form: WrittenForm;
	/** Exactly its characters, without quotation marks, `#`, `@` or braces. */
	readonly range: Range;
	/** Whether the range is known to be exact; where it is not, it is the nearest thing around. */
	readonly isExact: boolean;
}

/** Words that lead to an item without being its id: a name found in the text, or the words of a link. */
export interface LinkedWords {
	readonly id: string;
	readonly range: Range;
	/** Found by its name, not linked. */
	readonly isName: boolean;
}

/** Something that has an id or a citekey. */
export interface Definition {
	readonly kind: SymbolKind;
	readonly id: string;
	/** Where its id is written; the heading or the claim itself when it has none of its own. */
	readonly range: Range;
	/** All of it. */
	readonly fullRange: Range;
	/** False for the automatic ids of sections and claims. */
	readonly hasOwnId: boolean;
}

/** Lines that belong together, both ends included. */
export interface Fold {
	readonly startLine: number;
	readonly endLine: number;
}

/** Where everything in a briefing file is, by place: plain data, for the features of the editor. */
export interface BriefingSymbols {
	readonly definitions: readonly Definition[];
	readonly occurrences: readonly Occurrence[];
	readonly words: readonly LinkedWords[];
	/** The metadata block with its fences; undefined when there is none. */
	readonly metadata?: Fold;
	/** What can be folded in the metadata, the block itself first. */
	readonly folds: readonly Fold[];
	/** Other files may define citekeys. */
	readonly hasBibliography: boolean;
}

/** The namespace of a kind. */
export function spaceOf(kind: SymbolKind): SymbolSpace {
	return kind === 'reference' ? 'citekey' : 'id';
}
