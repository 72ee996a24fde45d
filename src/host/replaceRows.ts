import type * as vscode from 'vscode';

/** Puts other rows into a quick pick; the row that is active stays so, if one of them is the same. */
export function replaceRows<Row extends vscode.QuickPickItem>(
	pick: vscode.QuickPick<Row>,
	rows: readonly Row[],
	isSame: (row: Row, active: Row) => boolean,
): void {
	const [active] = pick.activeItems;
	pick.items = rows;
	const same = active && rows.find((row) => isSame(row, active));
	// Otherwise VS Code makes the first one active; an empty list of active rows would leave none for Enter.
	if (same) {
		pick.activeItems = [same];
	}
}
