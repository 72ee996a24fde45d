import * as vscode from 'vscode';
import { isIn, type BriefingFolder } from './briefingFolder';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { findBriefingFiles } from './findBriefingFiles';
import { parentIds } from './parentIds';
import { longestRead } from './readTextFile';
import { Slices } from './slices';
import { Throttle } from './throttle';
import { withinTime } from './withinTime';

/**
 * Finds the briefings in folders that came as a whole: of one that is moved, copied or checked out, VS Code tells, and
 * not of all that is in it.
 */
export class CreatedFolders extends Disposable {
	readonly #found: (uri: vscode.Uri) => void;
	/** What came, by the folder in which briefings are looked for, and by its id. */
	readonly #waiting = new Map<BriefingFolder, Map<string, vscode.Uri>>();
	readonly #looking = this.own(new Throttle(lookingInterval, () => void this.#look()));
	readonly #delayer = this.own(new Delayer());

	/** The listener is called with each file that is found, also with those that are known. */
	constructor(found: (uri: vscode.Uri) => void) {
		super();
		this.#found = found;
	}

	/** Something came, which may be a folder. */
	add(uri: vscode.Uri, folder: BriefingFolder): void {
		const came = this.#waiting.get(folder) ?? new Map<string, vscode.Uri>();
		this.#waiting.set(folder, came.set(uri.toString(), uri));
		this.#looking.ask();
	}

	async #look(): Promise<void> {
		const waiting = [...this.#waiting];
		this.#waiting.clear();
		const slices = new Slices();
		for (const [folder, came] of waiting) {
			const looked = new Set<string>();
			// A folder before what is in it: that is found with the folder.
			for (const [id, uri] of [...came].sort(([one], [other]) => one.length - other.length)) {
				const isWithin = [...parentIds([id])].some((parent) => looked.has(parent));
				if (!isWithin && (await isFolder(uri)) && !this.isDisposed) {
					looked.add(id);
					await this.#findIn(uri, folder);
					this.#findLater(uri, folder);
				}
				await slices.pause();
			}
		}
	}

	/** It may have come before what is in it. */
	#findLater(uri: vscode.Uri, folder: BriefingFolder): void {
		if (!this.isDisposed) {
			const key = `${folder.uri.toString()} ${uri.toString()}`;
			this.#delayer.run(key, untilComplete, () => void this.#findIn(uri, folder));
		}
	}

	async #findIn(uri: vscode.Uri, folder: BriefingFolder): Promise<void> {
		// Other globs begin at the folder that this one is in.
		const excluded = folder.excluded.filter((glob) => glob.startsWith('**/'));
		const { files } = await findBriefingFiles({ uri, files: '**/*.briefing.md', excluded });
		if (!this.isDisposed) {
			files.filter(isIn(folder)).forEach((file) => this.#found(file));
		}
	}
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
	try {
		const { type } = await withinTime(vscode.workspace.fs.stat(uri), longestRead);
		return (type & vscode.FileType.Directory) !== 0;
	} catch {
		// It has gone again.
		return false;
	}
}

/** What came is looked at no more often than this, in milliseconds. */
const lookingInterval = 40;
/** After so many milliseconds what came with a folder is there. */
const untilComplete = 1000;
