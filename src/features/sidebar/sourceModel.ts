import * as vscode from 'vscode';
import { placesCiting } from '../../core/about';
import type { Briefing, Reference } from '../../core/briefing';
import { escapeMarkdown } from '../../core/escapeMarkdown';
import { publisherOf, titleOf } from '../../core/references/formatReference';
import { referenceAddress } from '../../core/references/referenceAddress';
import { referenceText, sourceDateText } from '../../host/dateText';
import { itemContexts, viewIds } from '../../host/identifiers';
import type { ItemHandle } from '../../host/itemHandle';
import { openItemCommand } from './openItemCommand';
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
	tooltip: ({ reference }, { briefing }) => sourceTooltip(briefing, reference),
	isRead: ({ reference }, { item }) => item?.kind === 'reference' && item.id === reference.citekey,
};

function sourceItem(node: SourceNode): vscode.TreeItem {
	const { citekey, number, item: csl } = node.reference;
	const title = titleOf(csl) ?? citekey;
	const hasAddress = referenceAddress(csl) !== undefined;
	const notes = [publisherOf(csl), sourceDateText(csl.issued) ?? ''].filter((note) => note !== '');
	const item = new vscode.TreeItem(`${number}. ${title}`);
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

function sourceTooltip(briefing: Briefing, { citekey, item }: Reference): vscode.MarkdownString {
	const titles = placesCiting(briefing, citekey).flatMap((place) =>
		briefing.sections
			.filter(({ id, title }) => place.kind === 'section' && place.section === id && title !== '')
			.map(({ title }) => title),
	);
	const paragraphs = [
		escapeMarkdown(referenceText(item)),
		escapeMarkdown(referenceAddress(item) ?? vscode.l10n.t('No address is known.')),
		titles.length === 0 ? '' : escapeMarkdown(vscode.l10n.t('Cited in: {0}', titles.join('; '))),
	];
	return new vscode.MarkdownString(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'));
}
