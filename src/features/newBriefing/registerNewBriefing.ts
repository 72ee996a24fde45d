import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';

/** The command that begins a new briefing. */
export function registerNewBriefing(): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.newBriefing, async () => {
		const { newBriefing } = await import('./newBriefingCommand');
		await newBriefing();
	});
}
