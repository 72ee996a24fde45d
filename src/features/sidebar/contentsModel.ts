import * as vscode from 'vscode';
import { partTitle, presentParts } from '../../core/presentParts';
import type { PartName } from '../../core/partName';
import type { LibraryEntry } from '../../host/briefingLibrary';
import { itemContexts, viewIds } from '../../host/identifiers';
import type { ItemHandle } from '../../host/itemHandle';
import { kindIcon } from '../../host/kindIcon';
import { openItemCommand } from '../../host/openItemCommand';
import { partIcon } from '../../host/partIcon';
import { partTitles } from '../../host/partTitles';
import { sectionTree, type SectionNode } from './sectionTree';
import type { TreeModel } from './treeModel';

/** A part of the panel that follows the sections. */
interface PartNode extends ItemHandle {
	readonly part: PartName;
	readonly title: string;
}

/** The view of contents: the sections, and what the panel has behind them, as in its own contents. */
export const contentsModel: TreeModel<SectionNode | PartNode> = {
	viewId: viewIds.contents,
	nests: true,
	roots: (entry) => [...sectionTree(entry.briefing, entry.id), ...partNodes(entry)],
	children: (node) => ('part' in node ? [] : node.children),
	parent: (node) => ('part' in node ? undefined : node.parent),
	item: (node) => ('part' in node ? partItem(node) : sectionItem(node)),
	tooltip: () => undefined,
	isRead: (node, { section, part }) => ('part' in node ? part === node.part : section === node.section.id),
};

function partNodes({ briefing, id }: LibraryEntry): readonly PartNode[] {
	return presentParts(briefing).map((part) => ({
		briefing: id,
		target: { kind: 'part', id: part },
		part,
		title: partTitle(part, briefing, partTitles()),
	}));
}

function partItem(node: PartNode): vscode.TreeItem {
	const item = new vscode.TreeItem(node.title);
	item.id = `${node.briefing} part:${node.part}`;
	item.iconPath = partIcon(node.part);
	item.command = openItemCommand(node);
	item.accessibilityInformation = { label: node.title };
	return item;
}

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
