import * as vscode from 'vscode';

/** What a panel may do: run the script in its page, and load nothing. */
export const webviewOptions: vscode.WebviewOptions = {
	enableScripts: true,
	enableForms: false,
	enableCommandUris: false,
	localResourceRoots: [],
};

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
