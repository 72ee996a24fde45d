import * as vscode from 'vscode';
import type { Reference } from '../../core/briefing';
import { writeCitekey } from '../../core/citations/writeCitekey';
import { copyText } from '../../host/copyText';
import { plainLabel } from '../../host/plainLabel';

/** Copies the citation of a source as a briefing writes it. */
export async function copyCitation({ citekey }: Reference): Promise<void> {
	const citation = `[${writeCitekey(citekey)}]`;
	await copyText(citation, vscode.l10n.t('Copied {0}', plainLabel(citation)));
}
