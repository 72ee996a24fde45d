import * as vscode from 'vscode';
import { shippedBriefingId } from './identifiers';

/** Where a briefing is, as a user knows it: the path in the workspace, or what stands for it where it is no file. */
export function briefingPlace(id: string): string {
	try {
		return vscode.workspace.asRelativePath(vscode.Uri.parse(id, true));
	} catch {
		return id;
	}
}

/** Which briefing it is, since titles may be equal: its file, without the ending, which is that of all. */
export function briefingOrigin({ id, uri }: { readonly id: string; readonly uri: vscode.Uri }): string {
	return id === shippedBriefingId
		? vscode.l10n.t('comes with the extension')
		: vscode.workspace.asRelativePath(uri).replace(/\.briefing\.md$/i, '');
}
