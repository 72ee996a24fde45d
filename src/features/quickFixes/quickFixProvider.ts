import * as vscode from 'vscode';
import { fixKinds, type Fix } from '../../core/fixes/fix';
import type { Problem } from '../../core/problem';
import { sourceText } from '../../core/sourceText';
import type { ParsedDocuments } from '../../host/parsedDocuments';
import { loadParserFile } from '../../host/parserFile';
import { toRange } from '../../host/toRange';

/** Mends what is wrong with a briefing file, and turns bare addresses into references: each by one edit. */
export class QuickFixProvider implements vscode.CodeActionProvider {
	readonly #documents: ParsedDocuments;

	constructor(documents: ParsedDocuments) {
		this.#documents = documents;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{ diagnostics, only }: vscode.CodeActionContext,
		token: vscode.CancellationToken,
	): Promise<vscode.CodeAction[] | undefined> {
		const { addressFix, fixesOf } = await loadParserFile();
		const parsed = await this.#documents.parsedUnlessCancelled(document, token);
		if (!parsed) {
			return undefined;
		}
		const { briefing, problems } = parsed;
		const { line, character: column } = range.start;
		const found = problems.filter((problem) => toRange(problem.range).intersection(range));
		// VS Code asks at each step of the cursor: mostly there is nothing to look into.
		if (found.length === 0 && !/https?:/i.test(document.lineAt(line).text)) {
			return undefined;
		}
		const source = sourceText(document.getText());
		const fixes = found.flatMap((problem) => {
			const mended = diagnostics.filter((diagnostic) => isAbout(diagnostic, problem));
			return fixesOf({ source, briefing }, problem).map((fix, index, { length }) => {
				const action = toAction(document, fix, vscode.CodeActionKind.QuickFix);
				action.diagnostics = mended;
				action.isPreferred = index === 0 && (length === 1 || fix.kind === 'change');
				return action;
			});
		});
		const rewrite = vscode.CodeActionKind.RefactorRewrite;
		const address =
			!only || only.contains(rewrite) ? addressFix(source, { line, column }, briefing.references) : undefined;
		return [...fixes, ...(address ? [toAction(document, address, rewrite)] : [])];
	}
}

function toAction(
	document: vscode.TextDocument,
	{ kind, values, changes }: Fix,
	actionKind: vscode.CodeActionKind,
): vscode.CodeAction {
	const action = new vscode.CodeAction(vscode.l10n.t(fixKinds[kind], ...values), actionKind);
	action.edit = new vscode.WorkspaceEdit();
	action.edit.set(
		document.uri,
		changes.map(({ range, text }) => vscode.TextEdit.replace(toRange(range), text)),
	);
	return action;
}

function isAbout({ code, range }: vscode.Diagnostic, problem: Problem): boolean {
	return (
		(typeof code === 'object' ? code.value : code) === problem.code && range.isEqual(toRange(problem.range))
	);
}
