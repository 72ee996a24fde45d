import * as vscode from 'vscode';
import { isBriefingDocument, isBriefingFile } from '../../host/briefingFile';

/** The id under which a briefing goes on; undefined when it has not moved. */
export type NewIdOf = (id: string) => string | undefined;

/** Calls the listener when files or folders were renamed, and when a new briefing was saved for the first time. */
export function onDidMoveBriefings(listener: (newIdOf: NewIdOf) => void): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.onDidRenameFiles(({ files }) => {
			for (const { oldUri, newUri } of files) {
				listener((id) => renamed(id, oldUri.toString(), newUri.toString()));
			}
		}),
		vscode.workspace.onDidCloseTextDocument((document) => {
			const saved = document.isUntitled && isBriefingFile(document.uri) ? savedAs(document) : undefined;
			if (saved) {
				listener((id) => (id === document.uri.toString() ? saved.uri.toString() : undefined));
			}
		}),
	);
}

function renamed(id: string, from: string, to: string): string | undefined {
	const rest = id === from || id.startsWith(`${from}/`) ? id.slice(from.length) : undefined;
	return rest !== undefined && isBriefingFile(vscode.Uri.parse(to + rest)) ? to + rest : undefined;
}

/** The document of the file that an untitled one has become: where it was to be saved, or where its text is now. */
function savedAs(untitled: vscode.TextDocument): vscode.TextDocument | undefined {
	const others = vscode.workspace.textDocuments.filter(
		(document) => isBriefingDocument(document) && !document.isUntitled,
	);
	return (
		others.find(({ uri }) => uri.path === untitled.uri.path) ??
		others.find((document) => document.getText() === untitled.getText())
	);
}
