import * as vscode from 'vscode';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import { panelCommandIds } from '../../host/identifiers';
import type { EarlyPanel } from './earlyPanel';
import type { KeptPanels } from './keptPanels';
import { PanelsOnFirstUse } from './panelsOnFirstUse';

/** What is handed to the panels when they are made. */
export interface PanelDependencies {
	readonly extensionUri: vscode.Uri;
	readonly library: BriefingLibrary;
	readonly log: vscode.LogOutputChannel;
	/** May have opened a panel before there were any. */
	readonly early: EarlyPanel;
	/** Where it is kept which panels are open. */
	readonly kept: KeptPanels;
}

/** Registers the commands of the panel. The reader is what the other features show things with. */
export function registerPanel(dependencies: PanelDependencies): {
	readonly reader: BriefingReader;
	/** Restores the panels; to be registered before the first is opened. */
	readonly serializer: vscode.WebviewPanelSerializer;
	readonly disposable: vscode.Disposable;
} {
	const panels = new PanelsOnFirstUse(dependencies);
	const disposable = vscode.Disposable.from(
		panels,
		vscode.commands.registerCommand(panelCommandIds.goBack, () => {
			panels.go('goBack');
		}),
		vscode.commands.registerCommand(panelCommandIds.goForward, () => {
			panels.go('goForward');
		}),
	);
	return { reader: panels, serializer: panels, disposable };
}
