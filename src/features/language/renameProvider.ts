import * as vscode from 'vscode';
import { type RenameProblem, renameProblem, renameProblems } from '../../core/symbols/renameProblem';
import type { SymbolSpace } from '../../core/symbols/briefingSymbols';
import { isSameRenamed, renameObstacle, renameSymbol } from '../../core/symbols/renameSymbol';
import { occurrenceAt } from '../../core/symbols/symbolAt';
import { withoutLinks } from '../../host/withoutLinks';
import { toRange } from '../../host/toRange';
import { fromPosition, type LanguageOptions } from './language';

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
		const parsed = await this.#options.documents.parsedUnlessCancelled(document, token);
		if (!parsed) {
			return undefined;
		}
		const symbols = parsed.symbols();
		const occurrence = occurrenceAt(symbols, fromPosition(position));
		if (!occurrence) {
			throw refusal(renameProblem('no-id'));
		}
		const obstacle = renameObstacle(symbols, occurrence.space, occurrence.id);
		if (obstacle && occurrence.space !== 'citekey') {
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
		const parsed = await this.#options.documents.parsedUnlessCancelled(document, token);
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
			return refused(renamed.problem, space);
		}
		const edits = renamed.changes.map(
			({ range, text: written }) => new vscode.TextEdit(toRange(range), written),
		);
		const after = await this.#options.documents.parsedText(applied(document, text, edits));
		if (document.getText() !== text) {
			return refused(renameProblem('changed'), space);
		}
		if (!isSameRenamed(symbols, after.symbols(), space, id, newId)) {
			return refused(renameProblem('changes-meaning', newId), space);
		}
		const edit = new vscode.WorkspaceEdit();
		edit.set(document.uri, edits);
		return edit;
	}
}

function applied(document: vscode.TextDocument, text: string, edits: readonly vscode.TextEdit[]): string {
	const pieces: string[] = [];
	let end = 0;
	for (const { range, newText } of edits.toSorted((one, other) =>
		one.range.start.compareTo(other.range.start),
	)) {
		pieces.push(text.slice(end, document.offsetAt(range.start)), newText);
		end = document.offsetAt(range.end);
	}
	return [...pieces, text.slice(end)].join('');
}

/** VS Code shows the message where the new name is asked for. */
function refusal(problem: RenameProblem): Error {
	return new Error(textOf(problem));
}

/**
 * In a citation, VS Code would not show the message: its own Markdown, which is asked after a refusal, takes a
 * citation for a link, and would write the new name over the whole of it. So nothing is changed, and that is said.
 */
function refused(problem: RenameProblem, space: SymbolSpace): vscode.WorkspaceEdit {
	if (space !== 'citekey') {
		throw refusal(problem);
	}
	void vscode.window.showWarningMessage(withoutLinks(textOf(problem)));
	return new vscode.WorkspaceEdit();
}

function textOf({ code, values }: RenameProblem): string {
	return vscode.l10n.t(renameProblems[code], ...values);
}
