import * as vscode from 'vscode';

/** Answers commands for as long as what they do is not loaded: loads it, which is to dispose of this, and runs them. */
export function commandsOnFirstUse(ids: readonly string[], load: () => Promise<unknown>): vscode.Disposable {
	return vscode.Disposable.from(
		...ids.map((id) =>
			vscode.commands.registerCommand(id, async (...values: unknown[]): Promise<unknown> => {
				await load();
				return vscode.commands.executeCommand(id, ...values);
			}),
		),
	);
}
