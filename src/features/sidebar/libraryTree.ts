import * as vscode from 'vscode';
import type { BriefingLibrary, LibraryOutline } from '../../host/briefingLibrary';
import { datesReady } from '../../host/datesReady';
import { Disposable } from '../../host/disposable';
import type { Reading } from '../../host/reading';
import { BriefingPages, type BriefingPage } from './briefingPages';
import { briefingItem, entityItem, groupItem, moreItem } from './entityItem';
import { entityTooltip } from './entityTooltip';
import { entityTree, type EntityNode } from './entityTree';
import type { ExpandedItems } from './expandedItems';
import type { MoreRow } from './moreRow';
import { turnToDraw } from './turnToDraw';

/** A briefing, where there are several. */
export interface BriefingRow {
	readonly kind: 'briefing';
	readonly briefing: LibraryOutline;
	readonly parent: MoreRow | undefined;
}

/** A row of the view of labs and models. */
export type LibraryNode = BriefingRow | MoreRow | EntityNode;

/** The labs and models of all briefings: beneath each of them, or at the top when there is only one. */
export class LibraryTree extends Disposable implements vscode.TreeDataProvider<LibraryNode> {
	readonly #library: BriefingLibrary;
	readonly #expanded: ExpandedItems;
	readonly #onDidChangeTreeData = this.own(new vscode.EventEmitter<LibraryNode | undefined>());
	readonly #onDidRead = this.own(new vscode.EventEmitter<void>());
	readonly #nodes = new WeakMap<LibraryOutline, readonly EntityNode[]>();
	readonly #pages = new BriefingPages();
	/** The briefings that were shown since the tree was filled anew. */
	#rows: ReadonlyMap<string, BriefingRow> = new Map();
	#isAlone = false;

	readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;
	/** The list of briefings was filled anew, and VS Code has its rows. */
	readonly onDidRead = this.#onDidRead.event;

	constructor(library: BriefingLibrary, expanded: ExpandedItems) {
		super();
		this.#library = library;
		this.#expanded = expanded;
		this.own(library.onDidChange(() => this.#onDidChangeTreeData.fire(undefined)));
	}

	async getChildren(node?: LibraryNode): Promise<LibraryNode[]> {
		if (node && node.kind !== 'more') {
			return [...(node.kind === 'briefing' ? this.#entities(node.briefing) : node.children)];
		}
		const [known] = await Promise.all([this.#library.knownOutlines(), datesReady()]);
		const [only] = known;
		const isAlone = known.length === 1;
		if (!node) {
			this.#isAlone = isAlone;
		}
		const rows = this.#rowsOf(await this.#pages.page(known, node?.behind), node);
		await turnToDraw(() => this.#onDidRead.fire());
		return isAlone && only ? [...this.#entities(only)] : rows;
	}

	getParent(node: LibraryNode): LibraryNode | undefined {
		if (node.kind === 'briefing' || node.kind === 'more') {
			return node.parent;
		}
		return node.parent ?? (this.#isAlone ? undefined : this.#rows.get(node.briefing));
	}

	getTreeItem(node: LibraryNode): vscode.TreeItem {
		const item = itemOf(node);
		if (item.collapsibleState && this.#expanded.has(item.id)) {
			item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
		}
		return item;
	}

	async resolveTreeItem(item: vscode.TreeItem, node: LibraryNode): Promise<vscode.TreeItem> {
		if (node.kind === 'entity') {
			const briefing = (await this.#library.entry(node.briefing))?.briefing;
			const entity = briefing?.entities.find(({ id }) => id === node.entity.id);
			item.tooltip = briefing && entity && entityTooltip(briefing, entity);
		}
		return item;
	}

	/** The row that stands for what is being read, if the tree shows it. */
	find({ briefing, item }: Reading): LibraryNode | undefined {
		const row = this.#rows.get(briefing);
		const search = (nodes: readonly EntityNode[]): EntityNode | undefined => {
			for (const node of nodes) {
				const isRead = node.kind === 'entity' && node.entity.id === item?.id;
				const found = isRead ? node : search(node.children);
				if (found) {
					return found;
				}
			}
			return undefined;
		};
		return row && item?.kind === 'entity' ? search(this.#entities(row.briefing)) : undefined;
	}

	#rowsOf({ briefings, more, next }: BriefingPage, parent: MoreRow | undefined): LibraryNode[] {
		const rows = briefings.map((briefing): BriefingRow => {
			const row = this.#rows.get(briefing.id);
			return row?.briefing === briefing && row.parent === parent
				? row
				: { kind: 'briefing', briefing, parent };
		});
		this.#rows = new Map([
			...(parent ? this.#rows : []),
			...rows.map((row) => [row.briefing.id, row] as const),
		]);
		return more > 0
			? [...rows, { kind: 'more', count: more, behind: next, depth: (parent?.depth ?? 0) + 1, parent }]
			: rows;
	}

	#entities(briefing: LibraryOutline): readonly EntityNode[] {
		const nodes = this.#nodes.get(briefing) ?? entityTree(briefing.outline, briefing.id);
		this.#nodes.set(briefing, nodes);
		return nodes;
	}
}

function itemOf(node: LibraryNode): vscode.TreeItem {
	switch (node.kind) {
		case 'briefing':
			return briefingItem(node.briefing);
		case 'more':
			return moreItem(node);
		case 'group':
			return groupItem(node);
		case 'entity':
			return entityItem(node);
	}
}
