import * as vscode from 'vscode';

/** Makes an edit for every selection, and leaves cursors behind these; false where the document stays as it is. */
export async function insertAtSelections(
	editor: vscode.TextEditor,
	editAt: (position: vscode.Position) => vscode.TextEdit,
): Promise<boolean> {
	const { document, selections } = editor;
	const { version } = document;
	let isApplied = false;
	try {
		isApplied = await editor.edit((edit) => {
			for (const { end } of selections) {
				const { range, newText } = editAt(end);
				edit.replace(range, newText);
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
