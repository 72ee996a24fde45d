import * as vscode from 'vscode';
import { panelViewType } from '../../host/identifiers';

/** What a panel may do: run the script in its page, and load nothing. */
export const webviewOptions: vscode.WebviewOptions = {
	enableScripts: true,
	enableForms: false,
	enableCommandUris: false,
	localResourceRoots: [],
};

/**
 * How long, in milliseconds, others wait to be told that a page was seen: out of sight it is not loaded, and one that
 * fails tells nothing.
 */
export const longestUnseen = 700;

/** Where a panel is made. */
export interface PanelPlace {
	readonly viewColumn: vscode.ViewColumn;
	readonly preserveFocus?: boolean;
}

/** A new panel without a page. */
export function createPanelView(title: string, place: PanelPlace): vscode.WebviewPanel {
	return vscode.window.createWebviewPanel(panelViewType, title, place, {
		...webviewOptions,
		enableFindWidget: true,
	});
}

/** The icon of its tab. */
export function panelIcon(extensionUri: vscode.Uri): {
	readonly light: vscode.Uri;
	readonly dark: vscode.Uri;
} {
	return {
		light: vscode.Uri.joinPath(extensionUri, 'media', 'panel-light.svg'),
		dark: vscode.Uri.joinPath(extensionUri, 'media', 'panel-dark.svg'),
	};
}
