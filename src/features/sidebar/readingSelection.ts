import type * as vscode from 'vscode';
import type { BriefingReader } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';
import type { Reading } from '../../host/reading';

/** The tree in a view, as far as a row of it can be found. */
interface TreeToFind<Node> {
	/** The node that stands for what is being read, if the tree shows it. */
	find(reading: Reading): Node | undefined;
	getTreeItem(node: Node): vscode.TreeItem;
}

/** What is selected of a tree: what is being read, until somebody selects something else. */
export class ReadingSelection<Node> extends Disposable {
	readonly #reader: BriefingReader;
	readonly #view: vscode.TreeView<Node>;
	readonly #tree: TreeToFind<Node>;
	/** The row that was selected last for what is being read: it is not opened again where somebody closed it. */
	#followed: string | undefined;

	constructor(reader: BriefingReader, view: vscode.TreeView<Node>, tree: TreeToFind<Node>) {
		super();
		this.#reader = reader;
		this.#view = view;
		this.#tree = tree;
		this.own(reader.onDidChangeReading(() => this.follow()));
		this.own(view.onDidChangeVisibility(() => this.follow()));
	}

	/** Selects what is being read. Never opens the view, nor takes the focus: `reveal` would open a hidden one. */
	follow(): void {
		if (!this.#view.visible) {
			return;
		}
		const { reading } = this.#reader;
		const node = reading && this.#tree.find(reading);
		const row = node && this.#tree.getTreeItem(node).id;
		if (node && row !== this.#followed) {
			// It fails when the tree has just been replaced; the new one calls this again.
			this.#view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => {
				this.#followed = undefined;
			});
		}
		this.#followed = row;
	}
}
