import path from 'node:path';
import type * as vscode from 'vscode';
import type { BriefingFolder } from '../briefingFolder';
import type { FolderLists } from '../listOnDisk';
import { WorkerLists } from './workerLists';

/** Lists the folders that are on a disk away from the thread of the extension host. */
export function listOnDisk(folders: readonly BriefingFolder[], log: vscode.LogOutputChannel): FolderLists {
	return new WorkerLists(folders, { script: path.join(__dirname, 'folderWorker.js'), log });
}
