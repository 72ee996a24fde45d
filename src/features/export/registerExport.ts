import * as vscode from 'vscode';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { commandIds } from '../../host/identifiers';
import type { Messages } from '../../host/messages';
import { PlainTextDocuments } from './plainTextDocuments';

/** What the commands that take a briefing out of the panel need. */
export interface ExportOptions {
	readonly extensionUri: vscode.Uri;
	readonly library: BriefingLibrary;
	readonly current: CurrentBriefing;
	readonly messages: Messages;
	readonly log: vscode.LogOutputChannel;
}

/** The commands that take a briefing out of the panel: as a page, as plain text, and its sources as a bibliography. */
export function registerExport(options: ExportOptions): vscode.Disposable {
	const documents = new PlainTextDocuments(options);
	return vscode.Disposable.from(
		documents,
		vscode.commands.registerCommand(commandIds.saveAsHtml, async (named?: unknown) => {
			const { saveAsHtml } = await import('./saveAsHtmlCommand');
			await saveAsHtml(options, named);
		}),
		vscode.commands.registerCommand(commandIds.saveSources, async (named?: unknown) => {
			const { saveSources } = await import('./saveSourcesCommand');
			await saveSources(options, named);
		}),
		vscode.commands.registerCommand(commandIds.openAsPlainText, (named?: unknown) => documents.open(named)),
	);
}
