import type * as vscode from 'vscode';

/**
 * Keeps the rows of a quick pick in our order while the user types; VS Code would sort them by where the
 * label matches. The stable API has no option for it yet: https://github.com/microsoft/vscode/issues/73904.
 * VS Code takes this property from every extension (tried with 1.100, 1.137 and 1.139); where it did not,
 * the same rows would be shown in its order.
 */
export function keepOrder<Row extends vscode.QuickPickItem>(
	pick: vscode.QuickPick<Row>,
): vscode.QuickPick<Row> {
	return Object.assign(pick, { sortByLabel: false });
}
