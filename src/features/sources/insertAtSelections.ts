import * as vscode from 'vscode';

/** Inserts a text behind every selection, and puts the cursors behind it; false where the document stays as it is. */
export async function insertAtSelections(
	editor: vscode.TextEditor,
	textAt: (position: vscode.Position) => string,
): Promise<boolean> {
	const { document, selections } = editor;
	const { version } = document;
	let isApplied = false;
	try {
		isApplied = await editor.edit((edit) => {
			for (const { end } of selections) {
				edit.insert(end, textAt(end));
			}
		});
	} catch {
		// The editor was closed in the meantime.
		return false;
	}
	// VS Code says that it has edited a document which can only be read.
	if (!isApplied || document.version === version) {
		return false;
	}
	// What was selected would be replaced by the next letter that is typed.
	editor.selections = editor.selections.map(({ end }) => new vscode.Selection(end, end));
	return true;
}
