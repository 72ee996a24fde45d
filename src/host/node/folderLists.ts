import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { BriefingFolder } from '../briefingFolder';
import type { FolderLists } from '../listOnDisk';
import { Slices } from '../slices';
import type { ListedFolder, ListMessage } from './folderMessages';

/** What a worker that lists folders needs. */
export interface FolderListsOptions {
	/** The file of the worker. */
	readonly script: string;
	/** How long, in milliseconds, it may take for a folder. */
	readonly longest: number;
	readonly log: Pick<vscode.LogOutputChannel, 'warn'>;
}

interface Waiting {
	readonly folder: BriefingFolder;
	settle(files: readonly string[] | undefined): void;
}

/** Lists the folders that are on a disk in a worker, one after the other. */
export function listInWorker(folders: readonly BriefingFolder[], options: FolderListsOptions): FolderLists {
	const waiting: Waiting[] = [];
	const lists = folders.filter(isOnDisk).map((folder) => {
		const paths = new Promise<readonly string[] | undefined>((settle) => waiting.push({ folder, settle }));
		return [folder, paths.then((found) => found && urisOf(folder, found))] as const;
	});
	if (waiting.length > 0) {
		run(waiting, options);
	}
	return new Map(lists);
}

function run(waiting: Waiting[], { script, longest, log }: FolderListsOptions): void {
	let worker: Worker | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let found: string[] = [];
	const waitForNext = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => giveUp(`It was not done within ${longest} ms.`), longest);
	};
	const giveUp = (reason: unknown): void => {
		clearTimeout(timer);
		void worker?.terminate();
		if (waiting.length > 0) {
			const why = reason instanceof Error ? reason : String(reason);
			log.warn('A worker that lists folders failed; VS Code’s search looks through them.', why);
			waiting.splice(0).forEach(({ settle }) => settle(undefined));
		}
	};
	try {
		const workerData = waiting.map(({ folder }) => listedFolder(folder));
		worker = new Worker(script, { name: 'briefing-folders', execArgv: [], workerData });
		waitForNext();
		worker.on('message', (text: string) => {
			// It was built with this, and nobody else talks here.
			const { paths, end } = JSON.parse(text) as ListMessage;
			found.push(...paths);
			if (end) {
				waiting.shift()?.settle(end === 'listed' ? found : undefined);
				found = [];
				waitForNext();
			}
		});
		worker.on('messageerror', giveUp);
		worker.on('error', giveUp);
		worker.on('exit', (code) => giveUp(`It ended with exit code ${code}.`));
	} catch (error) {
		giveUp(error);
	}
}

/** A path with an authority leads to another machine, about which VS Code has settings of its own. */
function isOnDisk({ uri }: BriefingFolder): boolean {
	return uri.scheme === 'file' && uri.authority === '';
}

function listedFolder({ uri, files, excluded }: BriefingFolder): ListedFolder {
	const follows = vscode.workspace.getConfiguration('search', uri).get('followSymlinks');
	return { path: uri.fsPath, files, excluded, followsLinks: follows !== false };
}

async function urisOf({ uri }: BriefingFolder, paths: readonly string[]): Promise<readonly vscode.Uri[]> {
	const slices = new Slices();
	const start = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
	const uris: vscode.Uri[] = [];
	for (const path of paths) {
		uris.push(uri.with({ path: start + path }));
		await slices.pause();
	}
	return uris;
}
