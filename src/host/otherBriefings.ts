import * as vscode from 'vscode';
import { isBriefingDocument } from './briefingFile';
import { briefingFolders } from './briefingFolder';
import { findBriefingFiles, type SearchLimits } from './findBriefingFiles';
import { withinTime } from './withinTime';

const key = 'briefing.hasOthers';

/** Whether there may be briefings besides those that ship, in an editor or in the folders; looked for only briefly. */
export class OtherBriefings {
	public constructor(private readonly memento: vscode.Memento) {}

	/** What can be said at once: some are in an editor, or folders are named, or there may have been some before. */
	public get areLikely(): boolean {
		const named = vscode.workspace.getConfiguration('briefing').get<unknown>('folders');
		const areNamed = Array.isArray(named) && named.length > 0;
		return areNamed || isOneOpen() || this.memento.get(key) !== undefined;
	}

	/** Where that is not known soon, there may be some. */
	public async mayExist(): Promise<boolean> {
		const found = isOneOpen() || (await withinTime(areInFolders(), patience).catch(() => 'late' as const));
		const before = this.memento.get(key);
		// Folders that take long once will take long again.
		const remembered = found || (before === 'late' ? before : undefined);
		if (remembered !== before) {
			void this.memento.update(key, remembered);
		}
		return found !== false;
	}
}

function isOneOpen(): boolean {
	return vscode.workspace.textDocuments.some(isBriefingDocument);
}

async function areInFolders(): Promise<boolean> {
	const found = await Promise.all(briefingFolders().map((folder) => findBriefingFiles(folder, limits)));
	return found.some(({ files, isIncomplete }) => files.length > 0 || isIncomplete);
}

const limits: SearchLimits = { search: 500, folder: 500, folders: 100, files: 1 };

/** How long, in milliseconds, it may take to find out. */
const patience = 300;
