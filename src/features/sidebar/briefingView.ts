import * as vscode from 'vscode';
import type { LibraryEntry } from '../../host/briefingLibrary';
import type { BriefingReader } from '../../host/briefingReader';
import type { CurrentBriefing } from '../../host/currentBriefing';
import { Disposable } from '../../host/disposable';
import { BriefingTree } from './briefingTree';
import { ReadingSelection } from './readingSelection';
import type { TreeModel } from './treeModel';

/** What a view of the sidebar needs. */
export interface BriefingViewOptions {
	readonly reader: BriefingReader;
	readonly current: CurrentBriefing;
}

/** One view of the sidebar, which follows what is being read. */
export class BriefingView<Node extends object> extends Disposable {
	readonly #view: vscode.TreeView<Node>;
	readonly #selection: ReadingSelection<Node>;

	constructor({ reader, current }: BriefingViewOptions, model: TreeModel<Node>) {
		super();
		const tree = this.own(new BriefingTree(current, model));
		this.#view = this.own(
			vscode.window.createTreeView(model.viewId, {
				treeDataProvider: tree,
				showCollapseAll: model.nests,
			}),
		);
		this.#selection = this.own(new ReadingSelection(reader, this.#view, tree));
		this.own(tree.onDidRead((entry) => this.#showState(entry)));
	}

	#showState(entry: LibraryEntry | undefined): void {
		this.#view.message =
			entry === undefined ? vscode.l10n.t('The briefing could not be read. The log says why.') : undefined;
		this.#selection.follow();
	}
}
