import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { BriefingFolder } from '../briefingFolder';
import type { FolderLists } from '../listOnDisk';
import { Slices } from '../slices';
import type { ListedFolder, ListMessage } from './folderMessages';

/** What a worker that lists folders needs. */
export interface WorkerListsOptions {
	/** The file of the worker. */
	readonly script: string;
	readonly log: Pick<vscode.LogOutputChannel, 'warn'>;
}

interface Waiting {
	readonly folder: BriefingFolder;
	settle(paths: readonly string[] | undefined): void;
}

/** Lists the folders that are on a disk in a worker, one after the other. */
export class WorkerLists implements FolderLists {
	readonly #log: WorkerListsOptions['log'];
	readonly #paths = new Map<BriefingFolder, Promise<readonly string[] | undefined>>();
	/** Those that are not listed yet, in their order. */
	readonly #waiting: Waiting[] = [];
	#found: string[] = [];
	#worker: Worker | undefined;

	constructor(folders: readonly BriefingFolder[], { script, log }: WorkerListsOptions) {
		this.#log = log;
		for (const folder of folders.filter(isOnDisk)) {
			this.#paths.set(folder, new Promise((settle) => this.#waiting.push({ folder, settle })));
		}
		if (this.#waiting.length > 0) {
			this.#start(script);
		}
	}

	async list(folder: BriefingFolder): Promise<readonly vscode.Uri[] | undefined> {
		const paths = await this.#paths.get(folder);
		return paths && urisOf(folder, paths);
	}

	dispose(): void {
		this.#waiting.splice(0).forEach(({ settle }) => settle(undefined));
		void this.#worker?.terminate();
	}

	#start(script: string): void {
		const fail = (reason: unknown): void => this.#fail(reason);
		try {
			const workerData = this.#waiting.map(({ folder }) => listedFolder(folder));
			this.#worker = new Worker(script, { name: 'briefing-folders', execArgv: [], workerData });
			this.#worker.on('message', (message: ListMessage) => this.#take(message));
			this.#worker.on('messageerror', fail);
			this.#worker.on('error', fail);
			this.#worker.on('exit', (code) => fail(`It ended with exit code ${code}.`));
		} catch (error) {
			fail(error);
		}
	}

	#take({ paths, end }: ListMessage): void {
		this.#found.push(...paths);
		if (end) {
			this.#waiting.shift()?.settle(end === 'listed' ? this.#found : undefined);
			this.#found = [];
		}
	}

	#fail(reason: unknown): void {
		// Otherwise it was done, or nobody wanted it any longer.
		if (this.#waiting.length > 0) {
			const why = reason instanceof Error ? reason : String(reason);
			this.#log.warn('A worker that lists folders failed; VS Code’s search looks through them.', why);
			this.dispose();
		}
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
