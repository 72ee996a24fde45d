import * as vscode from 'vscode';
import { isBriefingFile } from '../../host/briefingFile';
import { briefingNamed } from '../../host/briefingNamed';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { briefingOfDocument } from './plainTextAddress';

/**
 * The id of the briefing that a command is run for: the one that is named (by its id, or as the file of a menu),
 * or that of which the active editor has the plain text, or else the current one.
 */
export function briefingToExport(current: CurrentBriefing, named: unknown): string {
	const active = vscode.window.activeTextEditor?.document.uri;
	// The menu of the panel's title hands the address of the panel over, which names no briefing.
	const isOther = named instanceof vscode.Uri && !isBriefingFile(named);
	return (isOther ? undefined : briefingNamed(named)) ?? (active && briefingOfDocument(active)) ?? current.id;
}
