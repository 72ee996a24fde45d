import type * as vscode from 'vscode';
import type { BriefingFolder } from './briefingFolder';

/** Lists of folders that are being made; none is made any more once this is disposed of. */
export interface FolderLists extends vscode.Disposable {
	/** The briefings in a folder; undefined for one that is not listed here, or could not be. */
	list(folder: BriefingFolder): Promise<readonly vscode.Uri[] | undefined>;
}

/** Lists folders on a disk, where there is one; in the Node host the file of this name in `node` stands for this. */
export function listOnDisk(_folders: readonly BriefingFolder[], _log: vscode.LogOutputChannel): FolderLists {
	return { list: () => Promise.resolve(undefined), dispose: () => undefined };
}
