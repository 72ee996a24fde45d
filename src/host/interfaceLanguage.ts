import * as vscode from 'vscode';

/** The language of the interface, as a BCP 47 tag: VS Code's where the extension speaks it, else English. */
export function interfaceLanguage(): string {
	return vscode.l10n.bundle ? vscode.env.language : 'en';
}
