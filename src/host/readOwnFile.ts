import * as vscode from 'vscode';
import { decodeText } from './decodeText';

/**
 * The text of a file that ships with the extension. Where the extension came from a server, it is asked of that
 * server, just as VS Code asks for what an extension begins with: VS Code's file system would send the file through
 * the window, which may be busy making a panel meanwhile. Rejects when the file cannot be read.
 */
export async function readOwnFile(file: vscode.Uri): Promise<string> {
	const answer = file.scheme.startsWith('http')
		? await fetch(file.toString(true)).catch(() => undefined)
		: undefined;
	return answer?.ok ? answer.text() : decodeText(await vscode.workspace.fs.readFile(file));
}
