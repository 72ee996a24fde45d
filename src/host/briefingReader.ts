import type * as vscode from 'vscode';
import type { TextPlace } from '../protocol/viewState';

/**
 * What can be shown in a briefing: a section, an entity, a claim or a source, by its id or citekey, or a part of
 * the panel that follows the sections, by its name.
 */
export interface Target {
	readonly kind: 'section' | 'entity' | 'claim' | 'reference' | 'part';
	readonly id: string;
	/** What a part is narrowed to. */
	readonly about?: { readonly kind: 'entity' | 'section'; readonly id: string }[];
}

/** What somebody is reading: a briefing, the section in view, and the item that was chosen, if any. */
export interface Reading {
	readonly briefing: string;
	readonly section?: string;
	readonly item?: Target;
	/** Where in the text; kept up a little after the reader comes to rest. */
	readonly place?: TextPlace;
}

/** How a briefing is opened. */
export interface OpenHow {
	readonly preserveFocus?: boolean;
	/** The place in the text to go to, rather than to where the target is. */
	readonly place?: TextPlace;
}

/** Shows briefings. The panel implements it; the views and the look-up ask it, without knowing the panel. */
export interface BriefingReader {
	/** What is being read; undefined when no briefing is open. */
	readonly reading: Reading | undefined;
	readonly onDidChangeReading: vscode.Event<Reading | undefined>;
	/** Opens the briefing, or finds it where it is open, and shows the target; focus stays where it is if asked. */
	open(briefing: string, target?: Target, options?: OpenHow): Promise<void>;
	/** Shows the target in passing (no entry in the history, no focus), if the briefing is open already. */
	preview(briefing: string, target: Target): void;
	/** Ends a preview: back to the place before it. */
	endPreview(briefing: string): void;
}
