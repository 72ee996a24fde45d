import * as vscode from 'vscode';
import type { Verdict } from '../core/briefing';

/** What each result of a check is called in the language of the interface. */
export function verdictWords(): Readonly<Record<Verdict, string>> {
	return {
		agrees: vscode.l10n.t('agrees'),
		sharper: vscode.l10n.t('sharper'),
		differs: vscode.l10n.t('differs'),
		open: vscode.l10n.t('open'),
	};
}
