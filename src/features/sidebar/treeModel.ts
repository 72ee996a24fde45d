import type { LibraryEntry } from '../../host/briefingLibrary';
import type { Reading } from '../../host/reading';
import type * as vscode from 'vscode';

/** What one view of the sidebar shows of a briefing. */
export interface TreeModel<Node extends object> {
	readonly viewId: string;
	/** Whether rows can have rows beneath. */
	readonly nests: boolean;
	roots(entry: LibraryEntry): readonly Node[];
	children(node: Node): readonly Node[];
	parent(node: Node): Node | undefined;
	/** Everything of the item but its tooltip. */
	item(node: Node): vscode.TreeItem;
	/** Made when the item is hovered. */
	tooltip(node: Node, entry: LibraryEntry): vscode.MarkdownString | undefined;
	/** Whether the node stands for what is being read. */
	isRead(node: Node, reading: Reading): boolean;
}
