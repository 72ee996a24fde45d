import * as vscode from 'vscode';
import type { BriefingLibrary } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import { Disposable } from '../../host/disposable';
import { viewIds } from '../../host/identifiers';
import { ExpandedItems } from './expandedItems';
import { libraryMessage } from './libraryMessage';
import { LibraryTree, type LibraryNode } from './libraryTree';
import { ReadingSelection } from './readingSelection';

/** What the view of labs and models needs. */
export interface LibraryViewOptions {
	readonly library: BriefingLibrary;
	readonly reader: BriefingReader;
	readonly memento: vscode.Memento;
}

/** The view of the labs and models of all briefings, which follows what is being read. */
export class LibraryView extends Disposable {
	readonly #library: BriefingLibrary;
	readonly #view: vscode.TreeView<LibraryNode>;
	#endProgress: (() => void) | undefined;

	constructor({ library, reader, memento }: LibraryViewOptions) {
		super();
		this.#library = library;
		const expanded = new ExpandedItems(memento);
		const tree = this.own(new LibraryTree(library, expanded));
		this.#view = this.own(
			vscode.window.createTreeView(viewIds.items, {
				treeDataProvider: tree,
				showCollapseAll: true,
				canSelectMany: true,
			}),
		);
		const idOf = (node: LibraryNode): string | undefined => tree.getTreeItem(node).id;
		this.own(this.#view.onDidExpandElement(({ element }) => expanded.set(idOf(element), true)));
		this.own(this.#view.onDidCollapseElement(({ element }) => expanded.set(idOf(element), false)));
		const selection = this.own(new ReadingSelection(reader, this.#view, tree));
		this.own(tree.onDidRead(() => selection.follow()));
		this.own(library.onDidChangeProgress(() => this.#showProgress()));
		this.own(new vscode.Disposable(() => this.#endProgress?.()));
	}

	#showProgress(): void {
		const { progress } = this.#library;
		this.#view.message = libraryMessage(this.#library);
		if (!progress || progress.total === 0) {
			this.#endProgress?.();
			this.#endProgress = undefined;
		} else if (!this.#endProgress) {
			const done = new Promise<void>((resolve) => (this.#endProgress = resolve));
			void vscode.window.withProgress({ location: { viewId: viewIds.items } }, () => done);
		}
	}
}
