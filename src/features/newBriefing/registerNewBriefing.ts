import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import type { Messages } from '../../host/messages';

/** The command that begins a new briefing. */
export function registerNewBriefing(messages: Messages): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.newBriefing, async () => {
		const { newBriefing } = await import('./newBriefingCommand');
		await newBriefing(messages);
	});
}
