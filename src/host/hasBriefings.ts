import * as vscode from 'vscode';
import { isBriefingDocument } from './briefingFile';
import { briefingFolders } from './briefingFolder';
import { findBriefingFiles } from './findBriefingFiles';

/** Whether there is any briefing but those that ship, in an editor or in the folders. */
export async function hasBriefings(): Promise<boolean> {
	if (vscode.workspace.textDocuments.some(isBriefingDocument)) {
		return true;
	}
	const found = await Promise.all(briefingFolders().map((folder) => findBriefingFiles(folder)));
	return found.some(({ files }) => files.length > 0);
}
