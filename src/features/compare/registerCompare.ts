import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import type { PartOptions } from '../../host/showPart';
import { compare } from './compareCommand';

/** The command that lays entities side by side. */
export function registerCompare(options: PartOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.compare, (argument?: unknown, selection?: unknown) =>
		compare(options, argument, selection),
	);
}
