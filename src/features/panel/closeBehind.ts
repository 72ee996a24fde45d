import * as vscode from 'vscode';
import { onDidChangeTabs, panelTabs } from './panelTabs';

/**
 * Closes a tab once the panel that takes its place stands before it in its group; the panel then stands where the tab
 * stood, pinned if that was. Call it when the panel was just created. Nothing is closed where the two can no longer be told apart, and
 * never a tab that is in front. Disposing gives up.
 */
export function closeBehind(left: vscode.Tab, panel: vscode.WebviewPanel): vscode.Disposable {
	const { label, isPinned, group } = left;
	const { viewColumn } = group;
	const position = group.tabs.indexOf(left);
	const before = panelTabs().length;
	const attempt = (): void => {
		const tabs = panelTabs();
		if (!panel.visible) {
			waiting.dispose();
			return;
		}
		const behind = tabs.filter(
			(tab) => tab.label === label && !tab.isActive && tab.group.viewColumn === viewColumn,
		);
		const [tab] = behind;
		if (tabs.length > before && tab && behind.length === 1) {
			waiting.dispose();
			void close(tab).then(() => settle(panel, position, isPinned));
		}
	};
	const waiting = vscode.Disposable.from(
		onDidChangeTabs(attempt),
		panel.onDidDispose(() => {
			waiting.dispose();
		}),
	);
	return waiting;
}

async function close(tab: vscode.Tab): Promise<void> {
	try {
		await vscode.window.tabGroups.close(tab, true);
	} catch {
		// It is gone already.
	}
}

/** Only the tab of the active editor can be moved and pinned. */
async function settle(panel: vscode.WebviewPanel, position: number, isPinned: boolean): Promise<void> {
	if (panel.active && isPinned) {
		await vscode.commands.executeCommand('workbench.action.pinEditor');
	}
	if (panel.active) {
		const place = { to: 'position', by: 'tab', value: position + 1 };
		await vscode.commands.executeCommand('moveActiveEditor', place);
	}
}
