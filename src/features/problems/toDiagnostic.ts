import * as vscode from 'vscode';
import { problemKinds, problemWords, type Problem, type Severity } from '../../core/problem';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** A problem as VS Code shows it, in the language of the interface. */
export function toDiagnostic({ code, severity, values, range }: Problem): vscode.Diagnostic {
	const { startLine, startColumn, endLine, endColumn } = range;
	const diagnostic = new vscode.Diagnostic(
		new vscode.Range(startLine, startColumn, endLine, endColumn),
		vscode.l10n.t(problemKinds[code][1], ...values.map((value) => inLanguage(code, value))),
		severities[severity],
	);
	diagnostic.code = code;
	diagnostic.source = vscode.l10n.t('Briefing');
	return diagnostic;
}

/** A value in the language of the interface where it is a word of ours, and as it is where it is the author's. */
function inLanguage(code: Problem['code'], value: string): string {
	const hasWords = code === 'wrong-type' || code === 'missing-blank-line';
	return hasWords && problemWords.some((word) => word === value) ? vscode.l10n.t(value) : value;
}
