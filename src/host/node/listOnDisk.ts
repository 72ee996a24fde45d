import path from 'node:path';
import type * as vscode from 'vscode';
import type { BriefingFolder } from '../briefingFolder';
import type { FolderLists } from '../listOnDisk';
import { listInWorker } from './folderLists';

/** Lists the folders that are on a disk away from the thread of the extension host. */
export function listOnDisk(folders: readonly BriefingFolder[], log: vscode.LogOutputChannel): FolderLists {
	return listInWorker(folders, { script: path.join(__dirname, 'folderWorker.js'), longest, log });
}

/** In milliseconds for each folder: what takes longer is so large that VS Code's search, in several threads, is faster. */
const longest = 5000;
