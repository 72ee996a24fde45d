import * as vscode from 'vscode';
import { panelViewType } from '../../host/identifiers';

/** The tabs of panels in all groups, whether or not this extension host has the panels in them. */
export function panelTabs(): readonly vscode.Tab[] {
	return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
		// VS Code puts a word of its own before the view type.
		tabs.filter(
			({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(`-${panelViewType}`),
		),
	);
}

/** Whether VS Code has told yet which tabs there are. */
export function areTabsKnown(): boolean {
	return vscode.window.tabGroups.all.length > 0;
}

/** Calls when tabs were opened, closed, moved, renamed or brought to the front. */
export function onDidChangeTabs(listener: () => void): vscode.Disposable {
	const { tabGroups } = vscode.window;
	return vscode.Disposable.from(
		tabGroups.onDidChangeTabs(listener),
		tabGroups.onDidChangeTabGroups(listener),
	);
}
