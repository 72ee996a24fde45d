import * as vscode from 'vscode';

const icons: ReadonlyMap<string, string> = new Map([
	['lab', 'beaker'],
	['model', 'hubot'],
	['person', 'person'],
	['hardware', 'circuit-board'],
	['organization', 'organization'],
	['section', 'symbol-text'],
	['claim', 'comment'],
	['reference', 'book'],
]);

/** The codicon of a kind of entity, or of sections, claims and sources. */
export function kindIcon(kind: string): vscode.ThemeIcon {
	return new vscode.ThemeIcon(icons.get(kind) ?? 'tag');
}
