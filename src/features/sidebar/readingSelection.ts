import type * as vscode from 'vscode';
import type { BriefingReader } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';
import type { Reading } from '../../host/reading';

/** The tree in a view, as far as a row of it can be found. */
interface TreeToFind<Node> {
	/** The node that stands for what is being read, if the tree shows it. */
	find(reading: Reading): Node | undefined;
	getParent(node: Node): Node | undefined;
	getTreeItem(node: Node): vscode.TreeItem;
}

/**
 * Selects in a tree the row of what is being read, each time that is another row: in between, what somebody selects or
 * closes stays so, also when the tree is filled anew.
 */
export class ReadingSelection<Node> extends Disposable {
	readonly #reader: BriefingReader;
	readonly #view: vscode.TreeView<Node>;
	readonly #tree: TreeToFind<Node>;
	/** Where the row is that was selected last. */
	#followed: string | undefined;
	/** Where the row is that could not be selected. */
	#failed: string | undefined;
	/** Where the rows are that VS Code says are selected. */
	#selected: readonly string[] = [];

	constructor(reader: BriefingReader, view: vscode.TreeView<Node>, tree: TreeToFind<Node>) {
		super();
		this.#reader = reader;
		this.#view = view;
		this.#tree = tree;
		this.own(reader.onDidChangeReading(() => this.#move()));
		this.own(view.onDidChangeVisibility(() => this.follow()));
		this.own(
			view.onDidChangeSelection(({ selection }) => {
				this.#selected = selection.map((node) => this.#placeOf(node));
			}),
		);
	}

	/** Selects what is being read. Never opens the view, nor takes the focus: `reveal` would open a hidden one. */
	follow(): void {
		const node = this.#find();
		if (!node || !this.#view.visible) {
			return;
		}
		const place = this.#placeOf(node);
		if (place !== this.#followed && !this.#selected.includes(place)) {
			this.#view
				.reveal(node, { select: true, focus: false, expand: false })
				.then(undefined, () => this.#fail(place));
		}
		this.#followed = place;
	}

	/** Once what is read was in no row, its row counts as another one. */
	#move(): void {
		if (!this.#find()) {
			this.#followed = undefined;
		}
		this.follow();
	}

	/** It fails when the tree has just been replaced; the new one calls again, and once more is enough. */
	#fail(place: string): void {
		if (this.#followed === place && this.#failed !== place) {
			this.#failed = place;
			this.#followed = undefined;
		}
	}

	#find(): Node | undefined {
		const { reading } = this.#reader;
		return reading && this.#tree.find(reading);
	}

	/** The ids of a row and of those that it is beneath: beneath others, it is to be found again. */
	#placeOf(node: Node): string {
		const ids: (string | undefined)[] = [];
		for (let row: Node | undefined = node; row; row = this.#tree.getParent(row)) {
			ids.push(this.#tree.getTreeItem(row).id);
		}
		return JSON.stringify(ids);
	}
}
