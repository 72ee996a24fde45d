import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import type { PartOptions } from '../../host/showPart';

/** The command that lays entities side by side. */
export function registerCompare(options: PartOptions): vscode.Disposable {
	return vscode.commands.registerCommand(
		commandIds.compare,
		async (argument?: unknown, selection?: unknown) => {
			const { compare } = await import('./compareCommand');
			await compare(options, argument, selection);
		},
	);
}
