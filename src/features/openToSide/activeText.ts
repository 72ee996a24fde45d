import * as vscode from 'vscode';
import { isBriefingDocument } from '../../host/briefingFile';
import { Disposable } from '../../host/disposable';
import { targetAtCursor } from './cursorPlace';
import type { OpenToSideOptions } from './registerOpenToSide';

/** Has the panel that was opened beside a text turn to the next text, as a preview would. */
export class ActiveText extends Disposable {
	readonly #options: Pick<OpenToSideOptions, 'documents' | 'reader'>;

	constructor(options: Pick<OpenToSideOptions, 'documents' | 'reader'>) {
		super();
		this.#options = options;
		this.own(vscode.window.onDidChangeActiveTextEditor((editor) => void this.#follow(editor)));
	}

	async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
		const { documents, reader } = this.#options;
		// An editor within another, such as one that peeks, has no column.
		if (editor?.viewColumn === undefined || !isBriefingDocument(editor.document)) {
			return;
		}
		const target = await targetAtCursor(documents, editor);
		// It may have been passed by on the way to another.
		if (!this.isDisposed && vscode.window.activeTextEditor === editor) {
			await reader.turnTo(editor.document.uri.toString(), target);
		}
	}
}
