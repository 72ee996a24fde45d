import * as vscode from 'vscode';
import { briefingSelector } from '../../host/briefingFile';
import { onFirstUse } from '../../host/onFirstUse';
import type { ParsedDocuments } from '../../host/parsedDocuments';

/** Registers the quick fixes, which are loaded when the first is asked for. */
export function registerQuickFixes(documents: ParsedDocuments): vscode.Disposable {
	const load = onFirstUse(async () => new (await import('./quickFixProvider')).QuickFixProvider(documents));
	return vscode.languages.registerCodeActionsProvider(
		briefingSelector,
		{ provideCodeActions: async (...asked) => (await load()).provideCodeActions(...asked) },
		{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite] },
	);
}
