import * as vscode from 'vscode';
import { isBriefingDocument } from './briefingFile';
import { briefingFolders } from './briefingFolder';
import { findBriefingFiles, type SearchLimits } from './findBriefingFiles';
import { withinTime } from './withinTime';

const key = 'briefing.hasOthers';

/** Whether there may be briefings besides those that ship, in an editor or in the folders; looked for only briefly. */
export class OtherBriefings {
	public constructor(private readonly memento: vscode.Memento) {}

	/** What can be said at once: there are some in an editor, or there may have been some when this was found out last. */
	public get areLikely(): boolean {
		return vscode.workspace.textDocuments.some(isBriefingDocument) || this.memento.get(key) === true;
	}

	/** Where that is not known soon, there may be some. */
	public async mayExist(): Promise<boolean> {
		const may =
			vscode.workspace.textDocuments.some(isBriefingDocument) ||
			(await withinTime(areInFolders(), patience).catch(() => true));
		if (may !== (this.memento.get(key) === true)) {
			void this.memento.update(key, may || undefined);
		}
		return may;
	}
}

async function areInFolders(): Promise<boolean> {
	const found = await Promise.all(briefingFolders().map((folder) => findBriefingFiles(folder, limits)));
	return found.some(({ files, isIncomplete }) => files.length > 0 || isIncomplete);
}

const limits: SearchLimits = { search: 500, folder: 500, folders: 100, files: 1 };

/** How long, in milliseconds, it may take to find out. */
const patience = 300;
