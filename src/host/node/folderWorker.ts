// The entry of a worker of Node: lists the briefings in folders on a disk, away from the thread of the extension host.
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { folderFilter } from '../../core/library/folderFilter';
import type { ListedFolder, ListMessage } from './folderMessages';

/** So few that the other side is never long about them. */
const mostPaths = 200;

/** A folder within the one that is listed. */
interface Folder {
	/** As the one that is listed has it, with slashes; empty for that one. */
	readonly path: string;
	/** Where it is when no link is followed. */
	readonly home: string;
	readonly parent: Folder | undefined;
}

for (const folder of workerData as readonly ListedFolder[]) {
	list(folder);
}

function list(listed: ListedFolder): void {
	let paths: string[] = [];
	try {
		const root = { path: '', home: realpathSync(listed.path), parent: undefined };
		for (const found of briefingsIn(listed, root)) {
			if (paths.push(found) >= mostPaths) {
				tell({ paths });
				paths = [];
			}
		}
		tell({ paths, end: 'listed' });
	} catch {
		tell({ paths, end: 'failed' });
	}
}

function* briefingsIn(listed: ListedFolder, root: Folder): Generator<string> {
	const { isBriefing, isLeftOut } = folderFilter(listed.files, listed.excluded);
	const waiting = [root];
	for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
		for (const entry of entriesOf(folder, folder === root)) {
			const name = folder.path === '' ? nameOf(entry) : `${folder.path}/${nameOf(entry)}`;
			const home = path.join(folder.home, entry.name);
			if (entry.isFile()) {
				if (isBriefing(name)) {
					yield name;
				}
			} else if (isLeftOut(name)) {
				continue;
			} else if (entry.isDirectory()) {
				waiting.push({ path: name, home, parent: folder });
			} else if (entry.isSymbolicLink() && listed.followsLinks) {
				const target = targetOf(home);
				if (target?.isFile && isBriefing(name)) {
					yield name;
				} else if (target?.isFolder && !isOnTheWay(target.home, folder)) {
					waiting.push({ path: name, home: target.home, parent: folder });
				}
			}
		}
	}
}

/** A disk of macOS may have names in NFD; VS Code has them in NFC (Unicode Standard Annex 15) wherever it names them. */
function nameOf({ name }: Dirent): string {
	return process.platform === 'darwin' ? name.normalize('NFC') : name;
}

/** What cannot be listed has nothing in it, but for the folder that was asked for: that fails. */
function entriesOf(folder: Folder, isRoot: boolean): readonly Dirent[] {
	try {
		return readdirSync(folder.home, { withFileTypes: true });
	} catch (error) {
		if (isRoot) {
			throw error;
		}
		return [];
	}
}

/** What a link leads to; undefined where that is nothing. */
function targetOf(
	link: string,
): { readonly home: string; readonly isFile: boolean; readonly isFolder: boolean } | undefined {
	try {
		const state = statSync(link);
		return { home: realpathSync(link), isFile: state.isFile(), isFolder: state.isDirectory() };
	} catch {
		return undefined;
	}
}

/** Whether a folder is another, or that is in it: then a link to it would never end. */
function isOnTheWay(home: string, within: Folder | undefined): boolean {
	for (let folder = within; folder; folder = folder.parent) {
		if (folder.home === home) {
			return true;
		}
	}
	return false;
}

function tell(message: ListMessage): void {
	parentPort?.postMessage(message);
}
