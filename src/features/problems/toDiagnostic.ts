import * as vscode from 'vscode';
import { problemKinds, type Problem, type Severity } from '../../core/problem';

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
		vscode.l10n.t(problemKinds[code][1], ...values),
		severities[severity],
	);
	diagnostic.code = code;
	diagnostic.source = vscode.l10n.t('Briefing');
	return diagnostic;
}
