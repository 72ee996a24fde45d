import type * as vscode from 'vscode';
import type { BriefingReader } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';
import type { Reading } from '../../host/reading';

/** What is selected of a tree: what is being read, until somebody selects something else. */
export class ReadingSelection<Node> extends Disposable {
	readonly #reader: BriefingReader;
	readonly #view: vscode.TreeView<Node>;
	readonly #find: (reading: Reading) => Node | undefined;
	#selected: Node | undefined;

	constructor(
		reader: BriefingReader,
		view: vscode.TreeView<Node>,
		find: (reading: Reading) => Node | undefined,
	) {
		super();
		this.#reader = reader;
		this.#view = view;
		this.#find = find;
		this.own(reader.onDidChangeReading(() => this.follow()));
		this.own(view.onDidChangeVisibility(() => this.follow()));
		this.own(view.onDidChangeSelection(({ selection }) => (this.#selected = selection[0])));
	}

	/** Selects what is being read. Never opens the view, nor takes the focus: `reveal` would open a hidden one. */
	follow(): void {
		const { reading } = this.#reader;
		const node = reading && this.#view.visible ? this.#find(reading) : undefined;
		if (node && node !== this.#selected) {
			this.#selected = node;
			// It fails when the tree has just been replaced; the new one calls this again.
			this.#view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => {
				this.#selected = undefined;
			});
		}
	}
}
