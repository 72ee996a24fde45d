import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import { showTies, type TiesOptions } from './showTiesCommand';

/** The command that shows who is tied to whom. */
export function registerTies(options: TiesOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.showTies, (argument?: unknown) =>
		showTies(options, argument),
	);
}
