import type * as vscode from 'vscode';
import type { Briefing } from '../core/briefing';
import type { Problem } from '../core/problem';

/** A briefing with what the editor knows of it. */
export interface LibraryEntry {
	/** The file's URI as a string; the briefing that ships is 'chinas-ai-race'. */
	readonly id: string;
	readonly uri: vscode.Uri;
	readonly briefing: Briefing;
	readonly problems: readonly Problem[];
}

/** The briefings that can be read: the one that ships, and those open in an editor or a panel. */
export interface BriefingLibrary {
	/** The list or a briefing changed; carries the ids that did. */
	readonly onDidChange: vscode.Event<readonly string[]>;
	/** Every briefing, the one that ships first. */
	entries(): Promise<readonly LibraryEntry[]>;
	/** One briefing, read from its file when it is not yet known; undefined when there is none to read. */
	entry(id: string): Promise<LibraryEntry | undefined>;
}
