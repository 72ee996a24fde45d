import type * as vscode from 'vscode';
import type { ItemDetail } from '../../core/itemDetail';

/** What `activate()` returns, for other extensions. */
export interface BriefingApi {
	readonly version: 1;
	/** The briefings that are known, the one that ships first. */
	briefings(): Promise<readonly BriefingSummary[]>;
	/**
	 * A briefing came, went or changed. Files are looked for and followed once somebody asks for them: before that,
	 * by a view or a method of this object, only open documents are told of.
	 */
	readonly onDidChangeBriefings: vscode.Event<void>;
	/** What a query finds in all briefings, the best first; 50 unless said otherwise. */
	lookUp(query: string, limit?: number): Promise<LookUpResult[]>;
	/**
	 * All that a briefing says of a section, an entity, a claim or a source; undefined when there is none. A source may
	 * be named as `@key`, too: its key may be the id of something else, which would come before it.
	 */
	item(briefing: string, id: string): Promise<ItemDetail | undefined>;
	/** Opens the panel, at an item if one is named; rejects when there is no such briefing or item. */
	open(briefing: string, id?: string): Promise<void>;
}

/** A briefing. Its id is its file's URI; those that ship are 'chinas-ai-race' and, not in the list, 'briefing-format'. */
export interface BriefingSummary {
	readonly id: string;
	readonly title: string;
	readonly uri: vscode.Uri;
}

/** Something with a name that was looked for. */
export interface LookUpResult {
	/** The kind of an entity ('lab', 'model', …), or 'section', 'claim', 'reference'. */
	readonly kind: string;
	readonly id: string;
	readonly label: string;
	/** The other name that was found, where it is not the label that fits. */
	readonly detail?: string;
	/** The id of the briefing. */
	readonly briefing: string;
	/** The id of the section where it opens, as far as it is known before the briefing is opened. */
	readonly section?: string;
	/** The same entity in other briefings. */
	readonly others?: readonly { readonly briefing: string; readonly id: string }[];
}
