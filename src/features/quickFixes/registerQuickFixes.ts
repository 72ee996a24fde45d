import * as vscode from 'vscode';
import { briefingSelector } from '../../host/briefingFile';
import type { ParsedDocuments } from '../../host/parsedDocuments';
import type { QuickFixProvider } from './quickFixProvider';

/** Registers the quick fixes, which are loaded when the first is asked for. */
export function registerQuickFixes(documents: ParsedDocuments): vscode.Disposable {
	let loading: Promise<QuickFixProvider> | undefined;
	const load = (): Promise<QuickFixProvider> =>
		(loading ??= import('./quickFixProvider').then(
			({ QuickFixProvider }) => new QuickFixProvider(documents),
		));
	return vscode.languages.registerCodeActionsProvider(
		briefingSelector,
		{ provideCodeActions: async (...asked) => (await load()).provideCodeActions(...asked) },
		{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite] },
	);
}
