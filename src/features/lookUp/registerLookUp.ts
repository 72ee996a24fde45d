import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import type { LookUpOptions } from './lookUpOptions';
import { RecentItems } from './recentItems';
import type { LookUpCommand } from './runLookUp';

/** The commands that look something up. */
export function registerLookUp({
	memento,
	...others
}: Omit<LookUpOptions, 'recent'> & { readonly memento: vscode.Memento }): vscode.Disposable {
	const options: LookUpOptions = { ...others, recent: new RecentItems(memento) };
	const register = (command: LookUpCommand): vscode.Disposable =>
		vscode.commands.registerCommand(commandIds[command], async (argument?: unknown) => {
			const { runLookUp } = await import('./runLookUp');
			await runLookUp(command, options, argument);
		});
	return vscode.Disposable.from(register('lookUp'), register('goToSection'));
}
