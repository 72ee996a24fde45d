import type * as vscode from 'vscode';
import type { BriefingFolder } from './briefingFolder';

/** The briefings in folders, by folder; undefined for one that could not be listed, or not in time. */
export type FolderLists = ReadonlyMap<BriefingFolder, Promise<readonly vscode.Uri[] | undefined>>;

/** Lists folders on a disk, where there is one; in the Node host the file of this name in `node` stands for this. */
export function listOnDisk(_folders: readonly BriefingFolder[], _log: vscode.LogOutputChannel): FolderLists {
	return new Map();
}
