import * as vscode from 'vscode';
import type { Entity } from '../../core/briefing';
import { dateText } from '../../host/dateText';
import { itemContexts, viewIds } from '../../host/identifiers';
import { kindIcon } from '../../host/kindIcon';
import { kindGroupName, kindName } from '../../host/kindWords';
import { entityTooltip } from './entityTooltip';
import { entityTree, type EntityNode, type EntityRow, type GroupRow } from './entityTree';
import { openItemCommand } from './openItemCommand';
import { releaseDates } from './releaseDates';
import type { TreeModel } from './treeModel';

/** The view of labs and models. */
export const entityModel: TreeModel<EntityNode> = {
	viewId: viewIds.items,
	nests: true,
	selectsMany: true,
	roots: ({ id, briefing }) => entityTree(briefing, id),
	children: (node) => node.children,
	parent: (node) => node.parent,
	item: (node) => (node.kind === 'group' ? groupItem(node) : entityItem(node)),
	tooltip: (node, { briefing }) =>
		node.kind === 'entity' ? entityTooltip(briefing, node.entity) : undefined,
	isRead: (node, { item }) => node.kind === 'entity' && item?.kind === 'entity' && item.id === node.entity.id,
};

function groupItem({ entityKind, children }: GroupRow): vscode.TreeItem {
	const item = new vscode.TreeItem(kindGroupName(entityKind), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = `group ${entityKind}`;
	item.description = String(children.length);
	return item;
}

function entityItem(node: EntityRow): vscode.TreeItem {
	const { entity, children } = node;
	const item = new vscode.TreeItem(
		entity.name,
		children.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
	);
	item.id = `${node.briefing} ${entity.id}`;
	item.iconPath = kindIcon(entity.kind);
	item.contextValue = itemContexts.entity;
	item.command = openItemCommand(node);
	const notes = [released(entity), entity.added ? vscode.l10n.t('added') : ''].filter((note) => note !== '');
	item.description = notes.join(' · ');
	item.accessibilityInformation = {
		label: [entity.name, kindName(entity.kind), ...spokenNotes(entity)].join(', '),
	};
	return item;
}

/** Where sources disagree, every date: the reader shall not see one as if it were settled. */
function released(entity: Entity): string {
	return releaseDates(entity)
		.map(({ value }) => dateText(value))
		.join(' / ');
}

function spokenNotes(entity: Entity): readonly string[] {
	const date = released(entity);
	return [
		...(date === '' ? [] : [vscode.l10n.t('released {0}', date)]),
		...(entity.added ? [vscode.l10n.t('added by the briefing, not named in the article')] : []),
	];
}
