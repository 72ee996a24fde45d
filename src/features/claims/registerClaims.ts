import * as vscode from 'vscode';
import { commandIds } from '../../host/identifiers';
import { showClaims, type ClaimsOptions } from './showClaimsCommand';

/** The command that shows the table of claims. */
export function registerClaims(options: ClaimsOptions): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.showClaims, (argument?: unknown) =>
		showClaims(options, argument),
	);
}
