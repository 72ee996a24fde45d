import * as vscode from 'vscode';

/** Sets what a user would set; undefined takes it back. */
export async function setSetting(setting: string, value: unknown): Promise<void> {
	await vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Global);
}
