import * as vscode from 'vscode';
import { internalCommandIds } from '../../host/identifiers';
import { asItemHandle } from '../../host/itemHandle';
import { BriefingView, type BriefingViewOptions } from './briefingView';
import { LibraryView, type LibraryViewOptions } from './libraryView';
import { sectionModel } from './sectionModel';
import { sourceModel } from './sourceModel';

/** The three views of the sidebar, and what choosing an item in them does. */
export function registerSidebar(options: BriefingViewOptions & LibraryViewOptions): vscode.Disposable {
	return vscode.Disposable.from(
		new LibraryView(options),
		new BriefingView(options, sectionModel),
		new BriefingView(options, sourceModel),
		vscode.commands.registerCommand(internalCommandIds.openItem, async (argument: unknown) => {
			const handle = asItemHandle(argument);
			if (handle) {
				await options.reader.open(handle.briefing, handle.target, { preserveFocus: true });
			}
		}),
	);
}
