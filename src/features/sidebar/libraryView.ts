import * as vscode from 'vscode';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';
import { viewIds } from '../../host/identifiers';
import { ExpandedItems } from './expandedItems';
import { LibraryTree, type LibraryNode } from './libraryTree';

/** What the view of labs and models needs. */
export interface LibraryViewOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly memento: vscode.Memento;
}

/** The view of the labs and models of all briefings, which follows what is being read. */
export class LibraryView extends Disposable {
	readonly #library: BriefingLibrary;
	readonly #reader: BriefingReader;
	readonly #tree: LibraryTree;
	readonly #view: vscode.TreeView<LibraryNode>;
	#selected: LibraryNode | undefined;
	#endProgress: (() => void) | undefined;

	constructor({ library, reader, memento }: LibraryViewOptions) {
		super();
		this.#library = library;
		this.#reader = reader;
		const expanded = new ExpandedItems(memento);
		this.#tree = this.own(new LibraryTree(library, expanded));
		this.#view = this.own(
			vscode.window.createTreeView(viewIds.items, {
				treeDataProvider: this.#tree,
				showCollapseAll: true,
				canSelectMany: true,
			}),
		);
		const idOf = (node: LibraryNode): string | undefined => this.#tree.getTreeItem(node).id;
		this.own(this.#view.onDidExpandElement(({ element }) => expanded.set(idOf(element), true)));
		this.own(this.#view.onDidCollapseElement(({ element }) => expanded.set(idOf(element), false)));
		this.own(this.#view.onDidChangeVisibility(() => this.#follow()));
		this.own(this.#view.onDidChangeSelection(({ selection }) => (this.#selected = selection[0])));
		this.own(this.#tree.onDidRead(() => this.#follow()));
		this.own(reader.onDidChangeReading(() => this.#follow()));
		this.own(library.onDidChangeProgress(() => this.#showProgress()));
		this.own(new vscode.Disposable(() => this.#endProgress?.()));
	}

	#showProgress(): void {
		const { progress, incomplete } = this.#library;
		if (progress && progress.total > 0) {
			this.#view.message = vscode.l10n.t('Reading briefings: {0} of {1}', progress.read, progress.total);
			if (!this.#endProgress) {
				const done = new Promise<void>((resolve) => (this.#endProgress = resolve));
				void vscode.window.withProgress({ location: { viewId: viewIds.items } }, () => done);
			}
			return;
		}
		this.#endProgress?.();
		this.#endProgress = undefined;
		const [first] = incomplete;
		this.#view.message = first
			? vscode.l10n.t(
					'Not all of "{0}" could be searched for briefings. Reload the window to try again.',
					vscode.workspace.asRelativePath(first),
				)
			: undefined;
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
