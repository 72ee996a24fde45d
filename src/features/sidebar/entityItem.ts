import * as vscode from 'vscode';
import type { EntityOutline } from '../../core/library/outline';
import type { LibraryOutline } from '../../host/briefingLibrary';
import { briefingOrigin } from '../../host/briefingPlace';
import { briefingTitle } from '../../host/briefingTitle';
import { dateText } from '../../host/dateText';
import { itemContexts } from '../../host/identifiers';
import { kindIcon } from '../../host/kindIcon';
import { kindGroupName, kindName } from '../../host/kindWords';
import { openItemCommand } from '../../host/openItemCommand';
import type { EntityRow, GroupRow } from './entityTree';
import type { MoreRow } from './moreRow';

/** The item of a briefing, where there are several. */
export function briefingItem(briefing: LibraryOutline): vscode.TreeItem {
	const item = new vscode.TreeItem(briefingTitle(briefing), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = briefing.id;
	item.iconPath = new vscode.ThemeIcon('book');
	item.description = briefingOrigin(briefing);
	if (briefing.isPartial) {
		explain(item, vscode.l10n.t('This file is too long to be listed here. Open it to see what it names.'));
	}
	return item;
}

/** The item of the briefings that follow, where there are many. */
export function moreItem({ count, depth }: MoreRow): vscode.TreeItem {
	const label = count === 1 ? vscode.l10n.t('1 more briefing') : vscode.l10n.t('{0} more briefings', count);
	const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
	item.id = `more ${depth}`;
	explain(item, vscode.l10n.t('To find a briefing among many, look a name up.'));
	return item;
}

/** Gives an item a tooltip, which would be read in the place of all else that it shows. */
function explain(item: vscode.TreeItem, tooltip: string): void {
	item.tooltip = tooltip;
	item.accessibilityInformation = {
		label: [item.label, item.description, tooltip].filter(Boolean).join(', '),
	};
}

/** The item of all entities of a kind. */
export function groupItem({ briefing, entityKind, children }: GroupRow): vscode.TreeItem {
	const item = new vscode.TreeItem(kindGroupName(entityKind), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = `${briefing} group ${entityKind}`;
	item.iconPath = kindIcon(entityKind);
	item.description = String(children.length);
	return item;
}

/** The item of an entity, but for its tooltip. */
export function entityItem(node: EntityRow): vscode.TreeItem {
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
function released(entity: EntityOutline): string {
	return entity.released.map(dateText).join(' / ');
}

function spokenNotes(entity: EntityOutline): readonly string[] {
	const date = released(entity);
	return [
		...(date === '' ? [] : [vscode.l10n.t('released {0}', date)]),
		...(entity.added ? [vscode.l10n.t('added by the briefing, not named in the article')] : []),
	];
}
