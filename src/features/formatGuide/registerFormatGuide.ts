import * as vscode from 'vscode';
import type { BriefingReader } from '../../host/briefingReader';
import { commandIds, formatGuideId } from '../../host/identifiers';

/** The command that opens the page that explains the format. */
export function registerFormatGuide({ reader }: { readonly reader: BriefingReader }): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.openFormatGuide, () => reader.open(formatGuideId));
}
