import * as vscode from 'vscode';

/** Opens an https or http address outside, through VS Code; false when it did not. */
export async function openAddress(address: string): Promise<boolean> {
	return vscode.env.openExternal(vscode.Uri.parse(address, true));
}
