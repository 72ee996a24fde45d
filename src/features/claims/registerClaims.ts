import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import type { PartOptions } from '../../host/showPart';
import { showClaims } from './showClaimsCommand';

/** The command that shows the table of claims. */
export function registerClaims(options: PartOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.showClaims, (argument?: unknown) =>
		showClaims(options, argument),
	);
}
