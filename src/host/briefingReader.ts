import type * as vscode from 'vscode';
import type { Target } from '../protocol/target';
import type { TextPlace } from '../protocol/viewState';
import type { Reading } from './reading';

/** How a briefing is opened. */
export interface OpenHow {
	readonly preserveFocus?: boolean;
	/** The place in the text to go to, rather than to where the target is. */
	readonly place?: TextPlace;
	/** A panel that is not in sight is opened beside the active editor; from then on it turns to the next text. */
	readonly isBeside?: boolean;
	/** Where the panel arrives is not told to those who listen. */
	readonly isSilent?: boolean;
}

/** Where the cursor of an editor is: at an item, or at one of the places of a section that mention or cite it. */
export interface CursorPlace {
	readonly target: Target;
	/** The section, and how many such places it has before this one. */
	readonly within?: { readonly section: string; readonly index: number };
}

/** Shows briefings. The panel implements it; the views and the look-up ask it, without knowing the panel. */
export interface BriefingReader {
	/** What is being read; undefined when no briefing is open. */
	readonly reading: Reading | undefined;
	readonly onDidChangeReading: vscode.Event<Reading | undefined>;
	/** Readies what the panel of a briefing needs, while it is still being found out whether that is to be opened. */
	prepare(briefing: string): void;
	/** Opens the briefing, or finds it where it is open, and shows the target; focus stays where it is if asked. */
	open(briefing: string, target?: Target, options?: OpenHow): Promise<void>;
	/**
	 * Shows another briefing where the panel that was opened beside a text is, if a panel is in sight there: in the panel
	 * of that briefing, or else in that one, from the target or from the top.
	 */
	turnTo(briefing: string, target?: Target): Promise<void>;
	/** Brings the place of an editor's cursor into view, where the briefing is in sight; the focus stays where it is. */
	follow(briefing: string, place: CursorPlace): void;
	/** Shows the target in passing (no entry in the history, no focus), if the briefing is open already. */
	preview(briefing: string, target: Target): void;
	/** Ends a preview: back to the place before it. */
	endPreview(briefing: string): void;
}
