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
