import * as vscode from 'vscode';
import type { BriefingApi } from '../../src/features/api/briefingApi';
import { waitFor } from './waitFor';

/** The extension as VS Code has it. */
export function briefingExtension(): vscode.Extension<BriefingApi> {
	const extension = vscode.extensions.getExtension<BriefingApi>('briefing-panel.briefing-panel');
	if (!extension) {
		throw new Error('The extension is not installed in this host.');
	}
	return extension;
}

/** Its API; activates it when it is not yet active. */
export async function briefingApi(): Promise<BriefingApi> {
	return briefingExtension().activate();
}

/** The tabs that show a briefing in the panel. */
export function briefingTabs(): readonly vscode.Tab[] {
	return vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(
			({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('briefing.panel'),
		);
}

/** Waits until the tabs that show briefings are such: VS Code tells of a tab a little after it is there. */
export async function waitForTabs(
	what: string,
	condition: (tabs: readonly vscode.Tab[]) => boolean,
): Promise<void> {
	await waitFor(what, vscode.window.tabGroups.onDidChangeTabs, () => condition(briefingTabs()));
}

/** Closes every tab. */
export async function closeTabs(): Promise<void> {
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	await waitFor('the tabs to close', vscode.window.tabGroups.onDidChangeTabs, () =>
		vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0),
	);
}
