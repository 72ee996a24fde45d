import type * as vscode from 'vscode';
import type { BriefingFolder } from './briefingFolder';
import { findBriefingFiles, type FoundFiles } from './findBriefingFiles';
import { listOnDisk } from './listOnDisk';

/**
 * The briefing files in each of the folders. Those on a disk are listed where the host has another thread for it: in a
 * remote window VS Code's search runs on the extension host's own, and is held up by whatever the window does.
 */
export function findInFolders(
	folders: readonly BriefingFolder[],
	log: vscode.LogOutputChannel,
): Promise<readonly FoundFiles[]> {
	const lists = listOnDisk(folders, log);
	return Promise.all(
		folders.map(async (folder) => {
			const files = await lists.get(folder);
			return files ? { files, isIncomplete: false } : findBriefingFiles(folder);
		}),
	);
}
