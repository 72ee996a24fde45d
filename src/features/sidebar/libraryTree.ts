import * as vscode from 'vscode';
import type { BriefingLibrary, LibraryOutline } from '../../host/briefingLibrary';
import type { Reading } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';
import { briefingItem, entityItem, groupItem } from './entityItem';
import { entityTooltip } from './entityTooltip';
import { entityTree, type EntityNode } from './entityTree';
import type { ExpandedItems } from './expandedItems';

/** A briefing, where there are several. */
export interface BriefingRow {
	readonly kind: 'briefing';
	readonly briefing: LibraryOutline;
}

/** A row of the view of labs and models. */
export type LibraryNode = BriefingRow | EntityNode;

/** The labs and models of all briefings: beneath each of them, or at the top when there is only one. */
export class LibraryTree extends Disposable implements vscode.TreeDataProvider<LibraryNode> {
	readonly #library: BriefingLibrary;
	readonly #expanded: ExpandedItems;
	readonly #onDidChangeTreeData = this.own(new vscode.EventEmitter<LibraryNode | undefined>());
	readonly #onDidRead = this.own(new vscode.EventEmitter<void>());
	readonly #nodes = new WeakMap<LibraryOutline, readonly EntityNode[]>();
	#rows: ReadonlyMap<string, BriefingRow> = new Map();

	readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;
	/** The list of briefings was filled anew. */
	readonly onDidRead = this.#onDidRead.event;

	constructor(library: BriefingLibrary, expanded: ExpandedItems) {
		super();
		this.#library = library;
		this.#expanded = expanded;
		this.own(library.onDidChange(() => this.#onDidChangeTreeData.fire(undefined)));
	}

	async getChildren(node?: LibraryNode): Promise<LibraryNode[]> {
		if (node) {
			return [...(node.kind === 'briefing' ? this.#entities(node.briefing) : node.children)];
		}
		const known = await this.#library.knownOutlines();
		this.#rows = new Map(
			known.map((briefing) => {
				const row = this.#rows.get(briefing.id);
				return [briefing.id, row?.briefing === briefing ? row : { kind: 'briefing', briefing }];
			}),
		);
		this.#onDidRead.fire();
		const [only] = known;
		return known.length === 1 && only ? [...this.#entities(only)] : [...this.#rows.values()];
	}

	getParent(node: LibraryNode): LibraryNode | undefined {
		if (node.kind === 'briefing') {
			return undefined;
		}
		return node.parent ?? (this.#rows.size > 1 ? this.#rows.get(node.briefing) : undefined);
	}

	getTreeItem(node: LibraryNode): vscode.TreeItem {
		const item =
			node.kind === 'briefing'
				? briefingItem(node.briefing)
				: node.kind === 'group'
					? groupItem(node)
					: entityItem(node);
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

	#entities(briefing: LibraryOutline): readonly EntityNode[] {
		const nodes = this.#nodes.get(briefing) ?? entityTree(briefing.outline, briefing.id);
		this.#nodes.set(briefing, nodes);
		return nodes;
	}
}
