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
	['claims', 'comment-discussion'],
	['comparison', 'table'],
	['timeline', 'history'],
	['ties', 'type-hierarchy'],
]);

/** The codicon of a kind of entity, of sections, claims and sources, or of a part of the panel by its name. */
export function kindIcon(kind: string): vscode.ThemeIcon {
	return new vscode.ThemeIcon(icons.get(kind) ?? 'tag');
}
