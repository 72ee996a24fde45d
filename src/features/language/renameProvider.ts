import * as vscode from 'vscode';
import { type RenameProblem, renameProblem, renameProblems } from '../../core/symbols/renameProblem';
import { isSameRenamed, renameObstacle, renameSymbol } from '../../core/symbols/renameSymbol';
import { occurrenceAt } from '../../core/symbols/symbolAt';
import { fromPosition, parsedUnlessCancelled, toRange, type LanguageOptions } from './language';

/** Renames an id or a citekey through the whole file, in one edit. */
export class RenameProvider implements vscode.RenameProvider {
	readonly #options: LanguageOptions;

	constructor(options: LanguageOptions) {
		this.#options = options;
	}

	async prepareRename(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<{ range: vscode.Range; placeholder: string } | undefined> {
		const parsed = await parsedUnlessCancelled(this.#options.documents, document, token);
		if (!parsed) {
			return undefined;
		}
		const symbols = parsed.symbols();
		const occurrence = occurrenceAt(symbols, fromPosition(position));
		if (!occurrence) {
			throw refusal(renameProblem('no-id'));
		}
		const obstacle = renameObstacle(symbols, occurrence.space, occurrence.id);
		if (obstacle) {
			throw refusal(obstacle);
		}
		return { range: toRange(occurrence.range), placeholder: occurrence.id };
	}

	async provideRenameEdits(
		document: vscode.TextDocument,
		position: vscode.Position,
		newName: string,
		token: vscode.CancellationToken,
	): Promise<vscode.WorkspaceEdit | undefined> {
		const parsed = await parsedUnlessCancelled(this.#options.documents, document, token);
		if (!parsed) {
			return undefined;
		}
		const symbols = parsed.symbols();
		const text = document.getText();
		const newId = newName.trim();
		const occurrence = occurrenceAt(symbols, fromPosition(position));
		if (!occurrence) {
			throw refusal(renameProblem('no-id'));
		}
		const { space, id } = occurrence;
		const renamed = renameSymbol(symbols, space, id, newId);
		if ('problem' in renamed) {
			throw refusal(renamed.problem);
		}
		const edits = renamed.changes.map(
			({ range, text: written }) => new vscode.TextEdit(toRange(range), written),
		);
		const after = await this.#options.documents.parsedText(applied(document, text, edits));
		if (document.getText() !== text) {
			throw refusal(renameProblem('changed'));
		}
		if (!isSameRenamed(symbols, after.symbols(), space, id, newId)) {
			throw refusal(renameProblem('changes-meaning', newId));
		}
		const edit = new vscode.WorkspaceEdit();
		edit.set(document.uri, edits);
		return edit;
	}
}

function applied(document: vscode.TextDocument, text: string, edits: readonly vscode.TextEdit[]): string {
	return [...edits]
		.sort((one, other) => other.range.start.compareTo(one.range.start))
		.reduce(
			(before, { range, newText }) =>
				before.slice(0, document.offsetAt(range.start)) +
				newText +
				before.slice(document.offsetAt(range.end)),
			text,
		);
}

/** VS Code shows the message where the new name is asked for. */
function refusal({ code, values }: RenameProblem): Error {
	return new Error(vscode.l10n.t(renameProblems[code], ...values));
}
