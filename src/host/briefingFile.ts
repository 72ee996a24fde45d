import * as vscode from 'vscode';
import { isBriefingPath } from '../core/library/folderFilter';

/** Briefing files, wherever they are. */
export const briefingSelector: vscode.DocumentSelector = {
	language: 'markdown',
	pattern: '**/?*.briefing.md',
};

/** Whether a file is a briefing, by its name. */
export function isBriefingFile(uri: vscode.Uri): boolean {
	return isBriefingPath(uri.path);
}

/** Whether a document is a briefing of its own, and not a former version that a history view shows. */
export function isBriefingDocument({ uri, isClosed }: vscode.TextDocument): boolean {
	return !isClosed && isBriefingFile(uri) && isHomeOfFiles(uri.scheme);
}

/** The ids of the briefings that are open as documents. */
export function openBriefingIds(): readonly string[] {
	return vscode.workspace.textDocuments.filter(isBriefingDocument).map(({ uri }) => uri.toString());
}

/** The briefing of that id, where it is open as a document. */
export function openBriefingDocument(id: string): vscode.TextDocument | undefined {
	return vscode.workspace.textDocuments.find(
		(document) => isBriefingDocument(document) && document.uri.toString() === id,
	);
}

function isHomeOfFiles(scheme: string): boolean {
	return (
		scheme === 'file' ||
		scheme === 'untitled' ||
		vscode.workspace.fs.isWritableFileSystem(scheme) === true ||
		(vscode.workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === scheme)
	);
}
