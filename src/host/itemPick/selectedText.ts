import * as vscode from 'vscode';

const longestName = 100;

/** What the user has just marked is probably what is looked for; undefined when it is longer than any name. */
export function selectedText(): string | undefined {
	const editor = vscode.window.activeTextEditor;
	const text = editor && editor.selection.isSingleLine ? editor.document.getText(editor.selection) : '';
	return text.length <= longestName ? text.trim() : undefined;
}
