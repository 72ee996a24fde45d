/**
 * What a briefing is, once it has been read: immutable data that can go through JSON unchanged. Names follow
 * CSL and Pandoc for citations, and the format's own description (design of the briefing file) for the rest.
 */

/** A place in a file: zero-based lines and UTF-16 columns, the end exclusive, as VS Code counts them. */
export interface Range {
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** One briefing file, read. Order in every list is the order in the file. */
export interface Briefing {
	/** The format's version that the file names; 1 is the only one so far. */
	readonly formatVersion: number;
	/** Plain text; empty when the file gives none. */
	readonly title: string;
	readonly authors: readonly string[];
	/** The briefing's own date, in EDTF. */
	readonly date?: string;
	/** A BCP 47 tag; 'en' when the file gives none. */
	readonly language: string;
	/** The citekey of the briefed article. */
	readonly article?: string;
	/** The summary. */
	readonly abstract?: Passage;
	readonly sections: readonly Section[];
	readonly entities: readonly Entity[];
	readonly claims: readonly Claim[];
	readonly timeline: readonly TimelineEvent[];
	/** In the order of their numbers: by first citation in reading order, those that nothing cites last. */
	readonly references: readonly Reference[];
	/** Every mention of an entity in the sections and the abstract, linked or found by name, in reading order. */
	readonly mentions: readonly Mention[];
	/** Every citation, in reading order: abstract, sections, then the rest. */
	readonly citations: readonly Citation[];
	/** Words in the abstract and the sections, for the reading time. */
	readonly words: number;
}

/**
 * Safe HTML of a text, in pieces: between the strings stand the places that the language of the reader
 * decides, which is so far the mark behind a claim (its standing and its check).
 */
export type Html = readonly (string | ClaimMark)[];

export interface ClaimMark {
	/** The id of the claim that ends here. */
	readonly claim: string;
}

/** A text of the metadata that is written in Markdown, rendered. */
export interface Passage {
	readonly html: Html;
	/** The same without any markup. */
	readonly text: string;
}

/** A heading and what stands under it until the next heading of any level. */
export interface Section {
	readonly id: string;
	/** 1 to 6. Text before the first heading is a section of level 1 with an empty title. */
	readonly level: number;
	/** Plain text. */
	readonly title: string;
	/** The heading's inline HTML. */
	readonly heading: Html;
	/** The blocks under the heading. */
	readonly html: Html;
	readonly words: number;
	/** From the heading to the end of the last block. */
	readonly range: Range;
}

export interface Entity {
	readonly id: string;
	/** 'lab', 'model', 'person', 'hardware', 'organization' or any other word. */
	readonly kind: string;
	readonly name: string;
	readonly aliases: readonly Alias[];
	/** The entity that made it: for a model, its lab. */
	readonly lab?: string;
	/** The section where it opens, if the file names one. */
	readonly section?: string;
	/** The article does not name it; the briefing adds it. */
	readonly added: boolean;
	readonly summary?: Passage;
	/** An https or http address. */
	readonly url?: string;
	readonly facts: readonly Fact[];
	readonly relations: readonly Relation[];
	/** Where its id is written. */
	readonly range: Range;
}

export interface Alias {
	readonly name: string;
	/** The alias counts only in a section that mentions this entity. */
	readonly near?: string;
}

export interface Fact {
	readonly label: string;
	/** As a reader should see it, without the unit: '671B', '128K', '2025-01-20'. */
	readonly value: string;
	readonly unit?: string;
	/** EDTF: when the figure held. */
	readonly asOf?: string;
	/** What the figure covers, in a few words. */
	readonly scope?: string;
	readonly note?: Passage;
	readonly cite: readonly CitationItem[];
}

export interface Relation {
	/** The entity that the relation runs to; it runs from the one that holds it. */
	readonly to: string;
	/** 'backs', 'uses', 'hosts', 'founded', 'based-on' or any other word. */
	readonly kind: string;
	/** How it is presented, where somebody claims it; absent for what the sources bear out. */
	readonly standing?: Standing;
	readonly note?: Passage;
	readonly cite: readonly CitationItem[];
}

/** How the article presents a claim. */
export type Standing = 'stated' | 'self-reported' | 'reported' | 'alleged' | 'opinion';

/** What the author of the briefing found when the claim was checked. */
export type Verdict = 'agrees' | 'sharper' | 'differs' | 'open';

/** Who claims or denies: an entity of the briefing, or somebody who is only named. */
export type Party = { readonly entity: string } | { readonly name: string };

export interface Claim {
	readonly id: string;
	/** The section that it stands in. */
	readonly section: string;
	/** The block that it stands in, as in Mention. */
	readonly block: number;
	/** Its words, with links and citations. */
	readonly html: Html;
	/** Its words alone. */
	readonly text: string;
	readonly by: readonly Party[];
	readonly deniedBy: readonly Party[];
	readonly standing: Standing;
	/** The citations inside its span, in order. */
	readonly cite: readonly CitationItem[];
	readonly check?: Check;
	readonly range: Range;
}

export interface Check {
	readonly verdict: Verdict;
	readonly note?: Passage;
	readonly cite: readonly CitationItem[];
}

export interface TimelineEvent {
	/** EDTF level 0 or 1: '2025-01' is a month, not its first day. */
	readonly date: string;
	readonly text: Passage;
	/** Ids of entities. */
	readonly about: readonly string[];
	readonly cite: readonly CitationItem[];
}

/** One key of a citation, with what stands around it: a CSL "cite item". */
export interface CitationItem {
	readonly citekey: string;
	/** In the markup of CSL, such as `<i>`. */
	readonly prefix?: string;
	/** As written, with its label: 'p. 3', 'sec. 2.1'. */
	readonly locator?: string;
	/** As the prefix, with the comma that stands before it. */
	readonly suffix?: string;
	/** Written with a minus sign before the key: the author is named in the text. */
	readonly suppressAuthor?: boolean;
}

/** One citation in its place: `[@key, p. 3; @other]`. */
export interface Citation {
	readonly items: readonly CitationItem[];
	readonly place: Place;
	/** The block that it stands in, as in Mention; absent outside the abstract and the sections. */
	readonly block?: number;
	readonly range: Range;
}

/** The part of the briefing that something stands in. */
export type Place =
	| { readonly kind: 'abstract' }
	| { readonly kind: 'section'; readonly section: string }
	| { readonly kind: 'entity'; readonly entity: string }
	| { readonly kind: 'check'; readonly claim: string }
	| { readonly kind: 'event'; readonly index: number };

export interface Mention {
	readonly entity: string;
	/** The section; absent in the abstract. */
	readonly section?: string;
	/** Blocks (paragraphs, items of lists, rows of tables, headings) are numbered from 0 through abstract and sections. */
	readonly block: number;
	readonly range: Range;
}

/** A source: a CSL item, numbered. */
export interface Reference {
	readonly citekey: string;
	/** From 1. */
	readonly number: number;
	readonly item: CslItem;
	/** Where its id is written. */
	readonly range: Range;
}

/** A bibliographic item as CSL-JSON has it (schema 1.0). Only what the extension reads is named; its texts may hold CSL's tags, such as `<i>`. */
export interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title?: string;
	readonly author?: readonly CslName[];
	readonly publisher?: string;
	readonly 'container-title'?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL?: string;
	readonly DOI?: string;
	readonly note?: string;
	readonly [variable: string]: unknown;
}

export interface CslName {
	readonly family?: string;
	readonly given?: string;
	readonly literal?: string;
	readonly 'dropping-particle'?: string;
	readonly 'non-dropping-particle'?: string;
	readonly suffix?: string;
}

/** A CSL date: parts of one date or of a range, or words. */
export interface CslDate {
	readonly 'date-parts'?: readonly (readonly number[])[];
	readonly literal?: string;
	readonly circa?: boolean;
}
