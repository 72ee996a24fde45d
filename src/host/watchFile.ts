import * as vscode from 'vscode';
import { pathIn } from './briefingFolder';

/**
 * Calls the listener when one file changed, came or went, be it with a folder within the one that is given: of one that
 * is moved, deleted or checked out, VS Code tells, and not of all that is in it.
 */
export function watchFile(uri: vscode.Uri, listener: () => void, within?: vscode.Uri): vscode.Disposable {
	const ending = uri.path.slice(uri.path.lastIndexOf('.'));
	// Only the file's own name counts: in a pattern, brackets and braces would mean something.
	const watcher = vscode.workspace.createFileSystemWatcher(
		new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), `*${ending}`),
	);
	const changed = (file: vscode.Uri): void => {
		if (file.toString() === uri.toString()) {
			listener();
		}
	};
	return vscode.Disposable.from(
		watcher,
		watcher.onDidChange(changed),
		watcher.onDidCreate(changed),
		watcher.onDidDelete(changed),
		...(within ? watchFoldersOf(uri, listener, within) : []),
	);
}

function watchFoldersOf(
	uri: vscode.Uri,
	listener: () => void,
	within: vscode.Uri,
): readonly vscode.Disposable[] {
	const watcher = vscode.workspace.createFileSystemWatcher(
		new vscode.RelativePattern(within, '**'),
		false,
		true,
	);
	const changed = (folder: vscode.Uri): void => {
		if (pathIn(folder, uri) !== undefined) {
			listener();
		}
	};
	return [watcher, watcher.onDidCreate(changed), watcher.onDidDelete(changed)];
}
