import * as vscode from 'vscode';
import type { LibraryEntry } from '../../host/briefingLibrary';
import { readEntry } from '../../host/readEntry';
import { readOwnFile } from '../../host/readOwnFile';
import { briefingToExport } from './briefingToExport';
import { exportWords } from './exportWords';
import type { ExportOptions } from './registerExport';
import { saveFile } from './saveFile';

/** Saves a briefing as one HTML file where the user says; the dialog asks before it gives an existing file. */
export async function saveAsHtml(options: ExportOptions, named: unknown): Promise<void> {
	const { current, messages, log } = options;
	const entry = await readEntry(options, briefingToExport(current, named));
	if (!entry) {
		return;
	}
	let text: string;
	try {
		text = await renderPage(entry, options);
	} catch (error) {
		log.error(`The briefing ${entry.id} could not be made into a page.`, error);
		messages.fail(
			vscode.l10n.t(
				'The briefing could not be made into a page, as a part of the extension cannot be read. The log says why; install the extension again if this stays.',
			),
		);
		return;
	}
	await saveFile(
		{
			entry,
			text,
			endings: ['html', 'htm'],
			title: vscode.l10n.t('Save the briefing as HTML'),
			kind: vscode.l10n.t('HTML page'),
			saved: (place) => vscode.l10n.t('The briefing is saved as {0}.', place),
			isPage: true,
		},
		log,
	);
}

async function renderPage({ briefing }: LibraryEntry, { extensionUri }: ExportOptions): Promise<string> {
	const [{ renderHtmlDocument }, { createPanelStrings }, styles] = await Promise.all([
		import('../../core/export/renderHtmlDocument'),
		import('../../host/panelStrings/createPanelStrings'),
		readOwnFile(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', 'document.css')),
	]);
	return renderHtmlDocument(briefing, {
		strings: createPanelStrings(),
		words: exportWords(),
		styles,
	});
}
