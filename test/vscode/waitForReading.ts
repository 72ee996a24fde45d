import * as vscode from 'vscode';
import { briefingApi } from './briefingExtension';
import { waitForAnswer } from './waitFor';

/**
 * Waits until the panel shows an item, as Copy Link tells: by a link to the item, or in a browser by its name. While a
 * text editor is active, the command is about that.
 */
export async function waitForReading(briefing: string, id: string): Promise<void> {
	const { label } = (await (await briefingApi()).item(briefing, id)) ?? {};
	if (label === undefined) {
		throw new Error(`There is no ${id} in ${briefing}.`);
	}
	await waitForAnswer(`${id} in the panel`, async () => {
		await vscode.commands.executeCommand('briefing.copyLink');
		const [line = ''] = (await vscode.env.clipboard.readText()).split('\n');
		return line.endsWith(vscode.env.uiKind === vscode.UIKind.Web ? ` › ${label}` : `&item=${id}`);
	});
}
