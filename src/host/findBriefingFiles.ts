import * as vscode from 'vscode';
import { folderFilter } from '../core/library/folderFilter';
import { isIn, pathIn, type BriefingFolder } from './briefingFolder';
import { Slices } from './slices';
import { withinTime } from './withinTime';

/** What a search may take at most. */
export interface SearchLimits {
	/** For all of VS Code's own search, in milliseconds. */
	readonly search: number;
	/** For one folder that is listed, in milliseconds. */
	readonly folder: number;
	readonly folders: number;
	/** So many files are enough; all of them unless said otherwise. */
	readonly files?: number;
}

const usualLimits: SearchLimits = { search: 30_000, folder: 5000, folders: 5000 };

/** What was found in a folder. */
export interface FoundFiles {
	readonly files: readonly vscode.Uri[];
	/** Some folders could not be listed, or not in time, or there are more than are enough: files may be missing. */
	readonly isIncomplete: boolean;
}

/**
 * The briefing files in a folder. On a disk VS Code's search finds them. In a virtual file system it may find
 * nothing, or wait for ever for somebody to provide it: there the folders are listed, one after the other, without
 * following links to folders. Where that is not over at once, it is searched as well, and what has an answer first
 * counts.
 */
export async function findBriefingFiles(
	folder: BriefingFolder,
	limits: SearchLimits = usualLimits,
): Promise<FoundFiles> {
	const cancellation = new vscode.CancellationTokenSource();
	const search = (): Promise<FoundFiles | undefined> => searchFiles(folder, limits, cancellation.token);
	const listAll = (): Promise<FoundFiles> => listFiles(folder, limits, cancellation.token);
	try {
		if (folder.uri.scheme === 'file') {
			return (await search()) ?? (await listAll());
		}
		const listed = listAll();
		// Not at once, as to begin the search takes VS Code a while.
		const soon = await withinTime(listed, searchDelay).catch(() => undefined);
		if (soon && isAnswer(soon)) {
			return soon;
		}
		const found = search().then((result) => (result?.files.length ? result : undefined));
		const complete = listed.then((list) => (isAnswer(list) ? list : found.then((result) => result ?? list)));
		return await Promise.race([found.then((result) => result ?? listed), complete]);
	} finally {
		cancellation.cancel();
		cancellation.dispose();
	}
}

/** Whether a list counts without a search, which may still find something where a gap may have hidden all there is. */
function isAnswer({ files, isIncomplete }: FoundFiles): boolean {
	return !isIncomplete || files.length > 0;
}

/** How long, in milliseconds, the listing may take before it is searched as well. */
const searchDelay = 100;

/** What VS Code's search finds; undefined when it fails, or is not over in time. */
async function searchFiles(
	folder: BriefingFolder,
	limits: SearchLimits,
	token: vscode.CancellationToken,
): Promise<FoundFiles | undefined> {
	// From here on, so that what VS Code does with all that it found is not made longer by what is done here.
	const slices = new Slices();
	try {
		const exclude = folder.excluded.length > 0 ? `{${folder.excluded.join(',')}}` : undefined;
		const pattern = new vscode.RelativePattern(folder.uri, folder.files);
		const search = vscode.workspace.findFiles(pattern, exclude, limits.files, token);
		const found = await withinTime(search, limits.search);
		const isBriefing = isIn(folder);
		const files: vscode.Uri[] = [];
		for (const uri of found) {
			if (isBriefing(uri)) {
				files.push(uri);
			}
			await slices.pause();
		}
		return { files, isIncomplete: found.length === limits.files };
	} catch {
		return undefined;
	}
}

async function listFiles(
	folder: BriefingFolder,
	limits: SearchLimits,
	token: vscode.CancellationToken,
): Promise<FoundFiles> {
	const { isBriefing, isLeftOut } = folderFilter(folder.files, folder.excluded);
	const files: vscode.Uri[] = [];
	let waiting: readonly vscode.Uri[] = [folder.uri];
	let listed = 0;
	let isIncomplete = false;
	const { folders, files: enough = Infinity } = limits;
	while (waiting.length > 0 && listed < folders && files.length < enough && !token.isCancellationRequested) {
		const group = waiting.slice(0, together);
		listed += group.length;
		const lists = await Promise.allSettled(
			group.map((uri) => withinTime(vscode.workspace.fs.readDirectory(uri), limits.folder)),
		);
		const next: vscode.Uri[] = [];
		lists.forEach((list, index) => {
			const parent = group[index];
			if (list.status === 'rejected' || !parent) {
				isIncomplete = true;
				return;
			}
			for (const [name, type] of list.value) {
				const uri = vscode.Uri.joinPath(parent, name);
				const path = pathIn(folder.uri, uri) ?? '';
				if (isBriefing(path) && (type & vscode.FileType.Directory) === 0) {
					files.push(uri);
				} else if (type === vscode.FileType.Directory && !isLeftOut(path)) {
					next.push(uri);
				}
			}
		});
		waiting = [...waiting.slice(together), ...next];
	}
	return { files, isIncomplete: isIncomplete || waiting.length > 0 };
}

/** Folders that are listed at the same time. */
const together = 8;
