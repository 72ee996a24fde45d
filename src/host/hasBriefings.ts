import * as vscode from 'vscode';
import { isBriefingDocument } from './briefingFile';
import { briefingFolders } from './briefingFolder';
import { findBriefingFiles, type SearchLimits } from './findBriefingFiles';

/** Whether there may be any briefing but those that ship, in an editor or in the folders; looked for only briefly. */
export async function hasBriefings(): Promise<boolean> {
	if (vscode.workspace.textDocuments.some(isBriefingDocument)) {
		return true;
	}
	const found = await Promise.all(briefingFolders().map((folder) => findBriefingFiles(folder, limits)));
	return found.some(({ files, isIncomplete }) => files.length > 0 || isIncomplete);
}

const limits: SearchLimits = { search: 500, folder: 500, folders: 100, files: 1 };
