import * as vscode from 'vscode';
import { formatBriefingLink } from '../../core/links/briefingLink';
import { problemKinds, problemWords, type Problem, type Severity } from '../../core/problem';
import { formatGuideId } from '../../host/identifiers';
import { toRange } from '../../host/toRange';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** A problem as VS Code shows it, in the language of the interface. */
export function toDiagnostic({ code, severity, values, range }: Problem): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(
		toRange(range),
		vscode.l10n.t(problemKinds[code][1], ...values.map((value) => inLanguage(code, value))),
		severities[severity],
	);
	diagnostic.code = { value: code, target: explanationOf(code) };
	diagnostic.source = vscode.l10n.t('Briefing');
	return diagnostic;
}

const codesWithWords = new Set<Problem['code']>([
	'broken-yaml',
	'wrong-type',
	'missing-blank-line',
	'pandoc-only',
	'broken-bibliography',
]);

/** A value in the language of the interface where it is a word of ours, and as it is where it is the author's. */
function inLanguage(code: Problem['code'], value: string): string {
	return codesWithWords.has(code) && problemWords.some((word) => word === value)
		? vscode.l10n.t(value)
		: value;
}

/** The section of the page on the format that explains problems of that kind, as a link that this VS Code follows. */
function explanationOf(code: Problem['code']): vscode.Uri {
	const link = formatBriefingLink(vscode.env.uriScheme, {
		briefing: formatGuideId,
		item: `problem-${code}`,
	});
	return vscode.Uri.parse(link, true);
}
