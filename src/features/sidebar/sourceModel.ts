import * as vscode from 'vscode';
import type { Reference } from '../../core/briefing';
import { referenceAddress } from '../../core/references/referenceAddress';
import { itemContexts, viewIds } from '../../host/identifiers';
import type { ItemHandle } from '../../host/itemHandle';
import { openItemCommand } from '../../host/openItemCommand';
import { sourceLabel } from '../../host/sourceLabel';
import { sourceParagraphs } from '../../host/sourceParagraphs';
import type { TreeModel } from './treeModel';

/** A source in the list. */
export interface SourceNode extends ItemHandle {
	readonly reference: Reference;
}

/** The view of sources. */
export const sourceModel: TreeModel<SourceNode> = {
	viewId: viewIds.sources,
	nests: false,
	roots: ({ id, briefing }) =>
		briefing.references.map((reference) => ({
			briefing: id,
			target: { kind: 'reference', id: reference.citekey },
			reference,
		})),
	children: () => [],
	parent: () => undefined,
	item: sourceItem,
	tooltip: ({ reference }, { briefing }) =>
		new vscode.MarkdownString(sourceParagraphs(briefing, reference).join('\n\n')),
	isRead: ({ reference }, { item }) => item?.kind === 'reference' && item.id === reference.citekey,
};

function sourceItem(node: SourceNode): vscode.TreeItem {
	const { citekey, number, item: csl } = node.reference;
	const { title, label, notes } = sourceLabel(node.reference);
	const hasAddress = referenceAddress(csl) !== undefined;
	const item = new vscode.TreeItem(label);
	item.id = `${node.briefing} ${citekey}`;
	item.iconPath = new vscode.ThemeIcon(sourceIcons.get(csl.type) ?? 'globe');
	item.description = notes.join(' · ');
	item.contextValue = hasAddress ? itemContexts.sourceWithAddress : itemContexts.source;
	item.command = openItemCommand(node);
	item.accessibilityInformation = {
		label: [vscode.l10n.t('Source {0}: {1}', number, title), ...notes].join(', '),
	};
	return item;
}

/** By CSL type. */
const sourceIcons: ReadonlyMap<string, string> = new Map([
	['article', 'file-text'],
	['article-journal', 'file-text'],
	['paper-conference', 'file-text'],
	['report', 'file-text'],
	['book', 'book'],
	['chapter', 'book'],
	['software', 'repo'],
	['broadcast', 'play-circle'],
	['motion_picture', 'play-circle'],
	['post', 'comment'],
	['personal_communication', 'comment'],
]);
