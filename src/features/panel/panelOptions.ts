import type * as vscode from 'vscode';
import type { PanelStrings } from '../../core/render/panelStrings';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { PanelResourceFiles } from './panelResources';
import type { ShownBriefings } from './shownBriefing';

/** What the panels need. */
export interface PanelOptions {
	readonly library: BriefingLibrary;
	readonly log: vscode.LogOutputChannel;
	readonly resourceFiles: PanelResourceFiles;
	/** What its tab has. */
	readonly icon: { readonly light: vscode.Uri; readonly dark: vscode.Uri };
	readonly strings: PanelStrings;
	readonly shown: ShownBriefings;
}

/** What is known of a panel that another made. */
export interface BegunPanel {
	/** VS Code restored it, and may have kept a place to go to for the first page: what its page has followed. */
	readonly followed?: number;
	/** Its page is set, with the beginning of the briefing. */
	readonly hasPage?: true;
}
