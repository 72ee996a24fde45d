import * as vscode from 'vscode';
import { isBriefingFile } from '../../host/briefingFile';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { asItemHandle } from '../../host/itemHandle';
import { briefingOfDocument } from './plainTextAddress';

/**
 * The id of the briefing that a command is run for: the one that is named (by its id, or as the file of a menu),
 * or that of which the active editor has the plain text, or else the current one.
 */
export function briefingToExport(current: CurrentBriefing, named: unknown): string {
	const active = vscode.window.activeTextEditor?.document.uri;
	return idOf(named) ?? (active && briefingOfDocument(active)) ?? current.id;
}

function idOf(named: unknown): string | undefined {
	if (named instanceof vscode.Uri) {
		return isBriefingFile(named) ? named.toString() : undefined;
	}
	return typeof named === 'string' ? named : asItemHandle(named)?.briefing;
}
