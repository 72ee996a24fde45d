import * as vscode from 'vscode';
import type { LibraryEntry } from '../../host/briefingLibrary';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { datesReady } from '../../host/datesReady';
import { Disposable } from '../../host/disposable';
import type { Reading } from '../../host/reading';
import type { TreeModel } from './treeModel';
import { turnToDraw } from './turnToDraw';

/** The current briefing as a tree. Nothing is read before a view asks. */
export class BriefingTree<Node extends object> extends Disposable implements vscode.TreeDataProvider<Node> {
	readonly #current: CurrentBriefing;
	readonly #model: TreeModel<Node>;
	readonly #onDidChangeTreeData = this.own(new vscode.EventEmitter<void>());
	readonly #onDidRead = this.own(new vscode.EventEmitter<LibraryEntry | undefined>());
	/** The entries that the nodes came from; also those of a tree that was replaced while VS Code still asks. */
	readonly #entries = new WeakMap<Node, LibraryEntry>();
	#roots: readonly Node[] = [];

	readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;
	/** The tree was filled anew, and VS Code has its rows; carries what it shows. */
	readonly onDidRead = this.#onDidRead.event;

	constructor(current: CurrentBriefing, model: TreeModel<Node>) {
		super();
		this.#current = current;
		this.#model = model;
		this.own(current.onDidChange(() => this.#onDidChangeTreeData.fire()));
	}

	async getChildren(node?: Node): Promise<Node[]> {
		if (node) {
			return [...this.#model.children(node)];
		}
		const [{ entry, roots }] = await Promise.all([this.#read(), datesReady()]);
		await turnToDraw(() => {
			if (this.#roots === roots) {
				this.#onDidRead.fire(entry);
			}
		});
		return [...roots];
	}

	getParent(node: Node): Node | undefined {
		return this.#model.parent(node);
	}

	getTreeItem(node: Node): vscode.TreeItem {
		return this.#model.item(node);
	}

	resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
		item.tooltip = this.#model.tooltip(node, this.#entryOf(node));
		return item;
	}

	/** The node that stands for what is being read, if the tree shows it. */
	find(reading: Reading): Node | undefined {
		const search = (nodes: readonly Node[]): Node | undefined => {
			for (const node of nodes) {
				const found = this.#model.isRead(node, reading) ? node : search(this.#model.children(node));
				if (found) {
					return found;
				}
			}
			return undefined;
		};
		const [first] = this.#roots;
		return first && this.#entryOf(first).id === reading.briefing ? search(this.#roots) : undefined;
	}

	/** Fills the tree with what is current; gives both. */
	async #read(): Promise<{ readonly entry: LibraryEntry | undefined; readonly roots: readonly Node[] }> {
		const { id } = this.#current;
		const entry = await this.#current.entry();
		if (id !== this.#current.id) {
			return this.#read();
		}
		const roots = entry ? this.#adopt(this.#model.roots(entry), entry) : [];
		this.#roots = roots;
		return { entry, roots };
	}

	#adopt(nodes: readonly Node[], entry: LibraryEntry): readonly Node[] {
		for (const node of nodes) {
			this.#entries.set(node, entry);
			this.#adopt(this.#model.children(node), entry);
		}
		return nodes;
	}

	#entryOf(node: Node): LibraryEntry {
		const entry = this.#entries.get(node);
		if (!entry) {
			throw new Error('The tree was asked for a node that is not its own.');
		}
		return entry;
	}
}
