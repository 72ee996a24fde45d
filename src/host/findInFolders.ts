import type * as vscode from 'vscode';
import type { BriefingFolder } from './briefingFolder';
import { findBriefingFiles, type FoundFiles } from './findBriefingFiles';
import type { FolderLists } from './listOnDisk';
import { withinTime } from './withinTime';

/**
 * The briefing files in each of the folders, by their lists, which are disposed of; none, and incomplete, when they are
 * no longer wanted. In a remote window VS Code's search runs on the extension host's own thread, and is held up by
 * whatever the window does. So a folder without a list is searched, and one whose list is not there soon is searched as
 * well: what has an answer first counts.
 */
export async function findInFolders(
	folders: readonly BriefingFolder[],
	lists: FolderLists,
	token: vscode.CancellationToken,
): Promise<readonly FoundFiles[]> {
	const cancellation = token.onCancellationRequested(() => lists.dispose());
	const find = async (folder: BriefingFolder): Promise<FoundFiles> => {
		const listed = lists.list(folder).then((files) => files && { files, isIncomplete: false });
		const soon = await withinTime(listed, searchDelay).catch(() => undefined);
		if (soon || token.isCancellationRequested) {
			return soon ?? { files: [], isIncomplete: true };
		}
		const found = findBriefingFiles(folder);
		return Promise.race([found, listed.then((list) => list ?? found)]);
	};
	try {
		return await Promise.all(folders.map(find));
	} finally {
		cancellation.dispose();
		lists.dispose();
	}
}

/** How long, in milliseconds, a list may take before it is searched as well: that, in several threads, may be faster. */
const searchDelay = 1000;
