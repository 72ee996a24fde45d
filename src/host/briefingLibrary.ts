import type * as vscode from 'vscode';
import type { Briefing } from '../core/briefing';
import type { Outline } from '../core/library/outline';
import type { Problem } from '../core/problem';
import type { ReadingProgress } from './foundBriefings';

/** A briefing with what the editor knows of it. */
export interface LibraryEntry {
	/** The file's URI as a string; the briefing that ships is 'chinas-ai-race'. */
	readonly id: string;
	readonly uri: vscode.Uri;
	readonly briefing: Briefing;
	readonly problems: readonly Problem[];
}

/** A briefing with the names in it, which are known before it is opened. */
export interface LibraryOutline {
	readonly id: string;
	readonly uri: vscode.Uri;
	/** Plain text; empty when the file gives none. */
	readonly title: string;
	/** Whether names are missing in the outline, as the file is too long to be read before it is opened. */
	readonly isPartial: boolean;
	readonly outline: Outline;
}

/** The briefings: the one that ships, those in the workspace and the folders of the settings, and open ones. */
export interface BriefingLibrary {
	/** The list or a briefing changed; carries the ids that did. */
	readonly onDidChange: vscode.Event<readonly string[]>;
	/** Files are being looked for and read, or no longer are. */
	readonly onDidChangeProgress: vscode.Event<void>;
	/** How far the reading of the files is; undefined when none are being read. */
	readonly progress: ReadingProgress | undefined;
	/** Folders in which the search for files failed or was not over in time. */
	readonly incomplete: readonly vscode.Uri[];
	/** Whether there is any but the briefing that ships; known as soon as one is found, before all are read. */
	hasOthers(): Promise<boolean>;
	/** What is known by now, the briefing that ships first; begins to look for the others. */
	knownOutlines(): Promise<readonly LibraryOutline[]>;
	/** Every briefing, when all have been found, the one that ships first. */
	outlines(): Promise<readonly LibraryOutline[]>;
	/** One briefing, read from its file when it is not yet known; undefined when there is none to read. */
	entry(id: string): Promise<LibraryEntry | undefined>;
}
