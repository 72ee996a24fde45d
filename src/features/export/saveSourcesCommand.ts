import * as vscode from 'vscode';
import { renderBibliography } from '../../core/export/renderBibliography';
import { readEntry } from '../../host/readEntry';
import { briefingToExport } from './briefingToExport';
import type { ExportOptions } from './registerExport';
import { saveFile } from './saveFile';

/** Saves the sources of a briefing as a bibliography, for a text that cites them by the same keys. */
export async function saveSources(options: ExportOptions, named: unknown): Promise<void> {
	const entry = await readEntry(options, briefingToExport(options.current, named));
	if (!entry) {
		return;
	}
	if (entry.briefing.references.length === 0) {
		options.messages.inform(vscode.l10n.t('There is no source in this briefing.'));
		return;
	}
	await saveFile(
		{
			entry,
			text: renderBibliography(entry.briefing.references),
			endings: ['json'],
			title: vscode.l10n.t('Save the sources as a bibliography'),
			kind: 'CSL-JSON',
			saved: (place) =>
				vscode.l10n.t(
					'The sources are saved as {0}. Name that file as the "bibliography" of a text, and its citations are found.',
					place,
				),
			isPage: false,
		},
		options.log,
	);
}
