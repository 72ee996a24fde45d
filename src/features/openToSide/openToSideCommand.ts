import * as vscode from 'vscode';
import { isBriefingFile } from '../../host/briefingFile';
import { targetAtCursor } from './cursorPlace';
import type { OpenToSideOptions } from './registerOpenToSide';

/** Opens the panel beside the briefing of the active editor, or of the file that a menu names, where the cursor is. */
export async function openToSide(
	{ documents, reader, messages }: OpenToSideOptions,
	named: unknown,
): Promise<void> {
	const file = named instanceof vscode.Uri ? named : undefined;
	const active = vscode.window.activeTextEditor ?? (file ? undefined : await showOpenBriefing());
	const uri = file ?? active?.document.uri;
	if (!uri || !isBriefingFile(uri)) {
		messages.inform(
			vscode.l10n.t(
				'The panel opens beside the text of a briefing. Open a file named *.briefing.md, then try again.',
			),
		);
		return;
	}
	const editor = active?.document.uri.toString() === uri.toString() ? active : undefined;
	const target = editor && (await targetAtCursor(documents, editor));
	await reader.open(uri.toString(), target, { preserveFocus: true, isBeside: true });
}

/** From a page that is no text, such as the walkthrough, a briefing that is open is meant: the last of the tabs. */
async function showOpenBriefing(): Promise<vscode.TextEditor | undefined> {
	const tab = vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.findLast(({ input }) => input instanceof vscode.TabInputText && isBriefingFile(input.uri));
	return tab?.input instanceof vscode.TabInputText
		? await vscode.window.showTextDocument(tab.input.uri, { viewColumn: tab.group.viewColumn })
		: undefined;
}
