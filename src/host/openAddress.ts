import * as vscode from 'vscode';

/** Opens an https or http address outside, through VS Code. Throws when the address is none. */
export async function openAddress(address: string): Promise<void> {
	vscode.Uri.parse(address, true);
	// As it is written: VS Code would encode a Uri anew, and `%26` in it would become another address
	// (https://github.com/microsoft/vscode/issues/85930). It takes texts, though its types do not say so.
	await vscode.env.openExternal(address as unknown as vscode.Uri);
}
