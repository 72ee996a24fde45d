import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import type { PartOptions } from '../../host/showPart';
import { showTies } from './showTiesCommand';

/** The command that shows who is tied to whom. */
export function registerTies(options: PartOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.showTies, (argument?: unknown) =>
		showTies(options, argument),
	);
}
