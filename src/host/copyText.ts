import * as vscode from 'vscode';

const shortly = 3000;

/** Puts a text in the clipboard, and says so for a moment. */
export async function copyText(text: string, said: string): Promise<void> {
	await vscode.env.clipboard.writeText(text);
	vscode.window.setStatusBarMessage(said, shortly);
}
