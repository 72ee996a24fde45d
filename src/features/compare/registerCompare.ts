import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import { compare, type CompareOptions } from './compareCommand';

/** The command that lays entities side by side. */
export function registerCompare(options: CompareOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.compare, (argument?: unknown, selection?: unknown) =>
		compare(options, argument, selection),
	);
}
