import * as vscode from 'vscode';
import { itemContexts, viewIds } from '../../host/identifiers';
import { kindIcon } from '../../host/kindIcon';
import { openItemCommand } from '../../host/openItemCommand';
import { sectionTree, type SectionNode } from './sectionTree';
import type { TreeModel } from './treeModel';

/** The view of contents. */
export const sectionModel: TreeModel<SectionNode> = {
	viewId: viewIds.contents,
	nests: true,
	roots: ({ id, briefing }) => sectionTree(briefing, id),
	children: (node) => node.children,
	parent: (node) => node.parent,
	item: sectionItem,
	tooltip: () => undefined,
	isRead: ({ section }, reading) => section.id === reading.section,
};

function sectionItem(node: SectionNode): vscode.TreeItem {
	const { section, children } = node;
	const title = section.title === '' ? vscode.l10n.t('Introduction') : section.title;
	const item = new vscode.TreeItem(
		title,
		children.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
	);
	item.id = `${node.briefing} ${section.id}`;
	item.iconPath = kindIcon('section');
	item.contextValue = itemContexts.section;
	item.command = openItemCommand(node);
	item.accessibilityInformation = { label: title };
	return item;
}
