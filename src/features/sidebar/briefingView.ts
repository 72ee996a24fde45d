import * as vscode from 'vscode';
import type { LibraryEntry } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { Disposable } from '../../host/disposable';
import { BriefingTree } from './briefingTree';
import type { TreeModel } from './treeModel';

/** What a view of the sidebar needs. */
export interface BriefingViewOptions {
	readonly reader: BriefingReader;
	readonly current: CurrentBriefing;
}

/** One view of the sidebar, which follows what is being read. */
export class BriefingView<Node extends object> extends Disposable {
	readonly #reader: BriefingReader;
	readonly #tree: BriefingTree<Node>;
	readonly #view: vscode.TreeView<Node>;
	#selected: Node | undefined;

	constructor({ reader, current }: BriefingViewOptions, model: TreeModel<Node>) {
		super();
		this.#reader = reader;
		this.#tree = this.own(new BriefingTree(current, model));
		this.#view = this.own(
			vscode.window.createTreeView(model.viewId, {
				treeDataProvider: this.#tree,
				showCollapseAll: model.nests,
				canSelectMany: model.selectsMany ?? false,
			}),
		);
		this.own(this.#tree.onDidRead((entry) => this.#showState(entry)));
		this.own(reader.onDidChangeReading(() => this.#follow()));
		this.own(this.#view.onDidChangeVisibility(() => this.#follow()));
		this.own(this.#view.onDidChangeSelection(({ selection }) => (this.#selected = selection[0])));
	}

	#showState(entry: LibraryEntry | undefined): void {
		this.#view.message =
			entry === undefined ? vscode.l10n.t('The briefing could not be read. The log says why.') : undefined;
		this.#follow();
	}

	/** Selects what is being read. Never opens the view, nor takes the focus: `reveal` would open a hidden one. */
	#follow(): void {
		const { reading } = this.#reader;
		const node = reading && this.#view.visible ? this.#tree.find(reading) : undefined;
		if (node && node !== this.#selected) {
			this.#selected = node;
			// It fails when the tree has just been replaced; the new one calls this again.
			this.#view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => {
				this.#selected = undefined;
			});
		}
	}
}
