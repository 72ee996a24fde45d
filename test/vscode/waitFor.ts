import type * as vscode from 'vscode';

/** Waits until the condition gives something, asking again at each event; rejects after ten seconds. */
export async function waitFor<Value>(
	what: string,
	onDidChange: vscode.Event<unknown>,
	condition: () => Value | undefined | false,
): Promise<Value> {
	const now = condition();
	if (now !== undefined && now !== false) {
		return now;
	}
	return new Promise((resolve, reject) => {
		const listener = onDidChange(() => {
			const value = condition();
			if (value !== undefined && value !== false) {
				end();
				resolve(value);
			}
		});
		const timer = setTimeout(() => {
			end();
			reject(new Error(`Waited ten seconds for ${what}.`));
		}, 10_000);
		const end = (): void => {
			clearTimeout(timer);
			listener.dispose();
		};
	});
}
