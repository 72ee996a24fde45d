import * as vscode from 'vscode';
import { folderFilter } from '../core/library/folderFilter';
import { pathIn, type BriefingFolder } from './briefingFolder';

/** What is told of a folder that is watched. */
export interface BriefingWatch {
	/** A briefing file came, changed or went. */
	changed(uri: vscode.Uri): void;
	/** Something else came, which may be a folder: of what is in it, VS Code tells nothing, or not all. */
	came(uri: vscode.Uri): void;
	/** Something was deleted, which may have been a folder: of what was in it, VS Code tells nothing. */
	gone(uri: vscode.Uri): void;
}

/** Watches the briefing files in a folder. */
export function watchBriefings(folder: BriefingFolder, watch: BriefingWatch): vscode.Disposable {
	const files = vscode.workspace.createFileSystemWatcher(
		new vscode.RelativePattern(folder.uri, briefingsInAnyCase),
	);
	const folders = vscode.workspace.createFileSystemWatcher(
		new vscode.RelativePattern(folder.uri, '**'),
		false,
		true,
	);
	const { isBriefing, isSearched } = folderFilter(folder.files, folder.excluded);
	const where =
		(matters: (path: string) => boolean, tell: (uri: vscode.Uri) => void) => (uri: vscode.Uri) => {
			const path = pathIn(folder.uri, uri);
			if (path !== undefined && matters(path)) {
				tell(uri);
			}
		};
	const changed = where(isBriefing, (uri) => watch.changed(uri));
	return vscode.Disposable.from(
		files,
		folders,
		files.onDidCreate(changed),
		files.onDidChange(changed),
		files.onDidDelete(changed),
		folders.onDidCreate(where(isSearched, (uri) => watch.came(uri))),
		folders.onDidDelete((uri) => watch.gone(uri)),
	);
}

/** Where a disk tells large letters from small ones, so does VS Code's glob; a briefing may have either. */
const briefingsInAnyCase = '**/*.[bB][rR][iI][eE][fF][iI][nN][gG].[mM][dD]';
