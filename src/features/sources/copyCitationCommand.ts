import * as vscode from 'vscode';
import type { Reference } from '../../core/briefing';
import { pandocCitation } from '../../core/references/pandocCitation';
import { plainLabel } from '../../host/plainLabel';

/** Copies the citation of a source as a briefing writes it. */
export async function copyCitation({ citekey }: Reference): Promise<void> {
	const citation = pandocCitation(citekey);
	await vscode.env.clipboard.writeText(citation);
	vscode.window.setStatusBarMessage(vscode.l10n.t('Copied {0}', plainLabel(citation)), 3000);
}
