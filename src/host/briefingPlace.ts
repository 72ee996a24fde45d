import * as vscode from 'vscode';

/** Where a briefing is, as a user knows it: the path in the workspace, or what stands for it where it is no file. */
export function briefingPlace(id: string): string {
	try {
		return vscode.workspace.asRelativePath(vscode.Uri.parse(id, true));
	} catch {
		return id;
	}
}
