import * as vscode from 'vscode';

/** Calls the listener when one file changed, came or went. */
export function watchFile(uri: vscode.Uri, listener: () => void): vscode.Disposable {
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
	);
}
