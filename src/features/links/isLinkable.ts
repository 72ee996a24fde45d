import * as vscode from 'vscode';
import { briefingFolders, pathIn } from '../../host/briefingFolder';
import { isShipped } from '../../host/identifiers';

/** Whether a link may lead to a briefing: the one that ships, and those in the folders where briefings are looked for. */
export function isLinkable(id: string): boolean {
	return isShipped(id) || isInFolder(id);
}

/** Whether an id names a file in such a folder, with no step that could lead out of it. */
function isInFolder(id: string): boolean {
	let uri: vscode.Uri;
	try {
		uri = vscode.Uri.parse(id, true);
	} catch {
		return false;
	}
	const steps = uri.path.split(/[\\/]/);
	const isPlain = !steps.includes('..') && !steps.includes('.');
	return isPlain && briefingFolders().some((folder) => pathIn(folder.uri, uri) !== undefined);
}
