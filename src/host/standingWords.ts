import * as vscode from 'vscode';
import type { Standing } from '../core/briefing';

/** What each standing of a claim is called in the language of the interface. */
export function standingWords(): Readonly<Record<Standing, string>> {
	return {
		stated: vscode.l10n.t('stated'),
		'self-reported': vscode.l10n.t('self-reported'),
		reported: vscode.l10n.t('reported'),
		alleged: vscode.l10n.t('alleged'),
		opinion: vscode.l10n.t('opinion'),
	};
}
