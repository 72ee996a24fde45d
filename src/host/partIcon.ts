import * as vscode from 'vscode';
import type { PartName } from '../core/partName';

const icons: Readonly<Record<PartName, string>> = {
	claims: 'comment-discussion',
	comparison: 'table',
	timeline: 'history',
	ties: 'type-hierarchy',
};

/** The codicon of a part of the panel. */
export function partIcon(name: PartName): vscode.ThemeIcon {
	return new vscode.ThemeIcon(icons[name]);
}
