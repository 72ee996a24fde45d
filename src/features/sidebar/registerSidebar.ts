import * as vscode from 'vscode';
import { BriefingView, type BriefingViewOptions } from './briefingView';
import { contentsModel } from './contentsModel';
import { LibraryView, type LibraryViewOptions } from './libraryView';
import { sourceModel } from './sourceModel';

/** The three views of the sidebar. */
export function registerSidebar(options: BriefingViewOptions & LibraryViewOptions): vscode.Disposable {
	return vscode.Disposable.from(
		new LibraryView(options),
		new BriefingView(options, contentsModel),
		new BriefingView(options, sourceModel),
	);
}
