import * as vscode from 'vscode';
import type { PackedOutline } from './packedOutline';
import type { KeptOutline } from './keptShard';
import { briefingFolders, onDidChangeFolders, type BriefingFolder } from './briefingFolder';
import type { LibraryOutline } from './briefingLibrary';
import { ChangedFiles } from './changedFiles';
import { CreatedFolders } from './createdFolders';
import { Disposable } from './disposable';
import { findInFolders } from './findInFolders';
import { KnownFiles } from './knownFiles';
import { listOnDisk } from './listOnDisk';
import type { OutlineReader } from './outlineReader';
import { parentIds } from './parentIds';
import { Slices } from './slices';
import { watchBriefings } from './watchBriefings';
import type { KeptOutlines } from './keptOutlines';

/** What is needed to find and read the files. */
export interface FoundBriefingsOptions {
	readonly log: vscode.LogOutputChannel;
	readonly reader: OutlineReader;
	readonly kept?: KeptOutlines;
}

/** How far the reading of what was found is. */
export interface ReadingProgress {
	readonly read: number;
	readonly total: number;
}

/** One search through the folders. */
interface Search {
	readonly slices: Slices;
	/** Whether no other has begun since. */
	isWanted(): boolean;
}

/** The briefing files in the folders of the workspace and of the settings. Nothing is looked for before `start`. */
export class FoundBriefings extends Disposable {
	readonly #log: vscode.LogOutputChannel;
	readonly #reader: OutlineReader;
	readonly #kept: KeptOutlines | undefined;
	readonly #known = new KnownFiles();
	readonly #onDidChange = this.own(new vscode.EventEmitter<readonly string[]>());
	readonly #onDidChangeProgress = this.own(new vscode.EventEmitter<void>());
	/** Files that changed since the last search began. */
	readonly #touched = new Set<string>();
	readonly #changed = this.own(
		new ChangedFiles<PackedOutline>({
			read: (id, uri, slices) => this.#readFile(id, uri, slices),
			keep: (id, uri, file) => {
				this.#known.keep(id, uri, file);
				this.#kept?.change(id, file);
			},
			// All are told of: others may have read more of the file than its outline.
			tell: (ids) => this.#tell(ids),
		}),
	);
	readonly #created = this.own(new CreatedFolders((uri) => this.#hasChanged(uri)));
	/** The folders on the way to what was known. */
	#parents: { readonly version: number; readonly ids: ReadonlySet<string> } | undefined;
	#watchers: readonly vscode.Disposable[] = [];
	#folders: readonly BriefingFolder[] = [];
	#searching: Promise<void> | undefined;
	/** Ends the search when another begins. */
	#cancellation = new vscode.CancellationTokenSource();

	/** Files came, went or changed; carries their ids, many at once when much changes. */
	readonly onDidChange = this.#onDidChange.event;
	readonly onDidChangeProgress = this.#onDidChangeProgress.event;

	/** Undefined when nothing is being read. */
	progress: ReadingProgress | undefined;
	/** Folders that could not be searched to the end. */
	incomplete: readonly vscode.Uri[] = [];

	constructor({ log, reader, kept }: FoundBriefingsOptions) {
		super();
		this.#log = log;
		this.#reader = reader;
		this.#kept = kept;
	}

	/** Another number when there is anything else to know. */
	get version(): number {
		return this.#known.version;
	}

	/** All that are known by now. */
	all(): ReadonlyMap<string, LibraryOutline> {
		return this.#known.briefings;
	}

	/** Looks for the files, the first time, and settles when they are read. */
	async start(): Promise<void> {
		if (!this.#searching) {
			this.own(onDidChangeFolders(() => this.#restart()));
			this.#restart();
		}
		let searching: Promise<void> | undefined;
		// Another search may have begun in the meantime, and this one given up.
		while (searching !== this.#searching && !this.isDisposed) {
			searching = this.#searching;
			await searching;
		}
	}

	override dispose(): void {
		this.#endSearch();
		super.dispose();
	}

	#endSearch(): void {
		this.#cancellation.cancel();
		this.#cancellation.dispose();
		this.#watchers.forEach((watcher) => watcher.dispose());
	}

	#restart(): void {
		this.#endSearch();
		this.#cancellation = new vscode.CancellationTokenSource();
		this.#folders = briefingFolders();
		this.#watchers = this.#folders.map((folder) =>
			watchBriefings(folder, {
				changed: (uri) => this.#hasChanged(uri),
				came: (uri) => this.#created.add(uri, folder),
				gone: (uri) => this.#isGone(uri),
			}),
		);
		this.#searching = this.#read(this.#cancellation.token).catch((error: unknown) => {
			this.#log.error('Looking for briefings failed.', error instanceof Error ? error : String(error));
		});
	}

	async #read(token: vscode.CancellationToken): Promise<void> {
		const isWanted = (): boolean => !token.isCancellationRequested;
		this.#touched.clear();
		// Begun with the search, but not waited for where that finds nothing: a panel may be waiting to know that.
		const keeping = this.#kept?.load();
		const found = await findInFolders(this.#folders, listOnDisk(this.#folders, this.#log), token);
		if (!isWanted()) {
			return;
		}
		this.incomplete = this.#folders.flatMap(({ uri }, index) => (found[index]?.isIncomplete ? [uri] : []));
		const slices = new Slices();
		const files = new Map<string, vscode.Uri>();
		for (const uri of found.flatMap((each) => each.files)) {
			files.set(uri.toString(), uri);
			await slices.pause();
		}
		if (!isWanted()) {
			return;
		}
		const gone = [...this.all().keys()].filter((id) => !files.has(id) && !this.#touched.has(id));
		gone.forEach((id) => this.#known.forget(id));
		this.#tell(gone);
		const kept = files.size > 0 ? await keeping : undefined;
		await this.#takeKept(files, kept, { slices, isWanted });
		if (isWanted()) {
			await this.#readAll(files, { slices, isWanted });
		}
		if (isWanted()) {
			await this.#kept?.replace(this.#known.files);
		}
	}

	/** What was known in the last session is shown at once; whether it still holds is found out file by file. */
	async #takeKept(
		files: ReadonlyMap<string, vscode.Uri>,
		kept: Iterable<KeptOutline> | undefined,
		{ slices, isWanted }: Search,
	): Promise<void> {
		const taken: string[] = [];
		for (const [id, file] of kept ?? []) {
			const uri = isWanted() ? files.get(id) : undefined;
			if (uri && !this.all().has(id) && !this.#touched.has(id)) {
				this.#known.keep(id, uri, file);
				taken.push(id);
			}
			await slices.pause();
		}
		while (taken.length > 0) {
			this.#tell(taken.splice(0, mostTold));
			await slices.pause();
		}
	}

	async #readAll(files: ReadonlyMap<string, vscode.Uri>, { slices, isWanted }: Search): Promise<void> {
		const waiting = files.entries();
		const total = files.size;
		let read = 0;
		const news: string[] = [];
		const tell = (progress: ReadingProgress | undefined): void => {
			this.progress = progress;
			this.#tell(news.splice(0));
			this.#onDidChangeProgress.fire();
		};
		const work = async (): Promise<void> => {
			for (const [id, uri] of waiting) {
				const file = await this.#readFile(id, uri, slices);
				if (!isWanted()) {
					return;
				}
				// One that changed in the meantime is read for that, and may be newer by now than this.
				if (!this.#touched.has(id) && this.#known.keep(id, uri, file)) {
					news.push(id);
				}
				read++;
				await slices.pause();
			}
		};
		tell({ read, total });
		// By a timer: one file that keeps everybody waiting shall not hide the others.
		const telling = setInterval(() => isWanted() && tell({ read, total }), tellingInterval);
		try {
			await Promise.all(Array.from({ length: together }, work));
		} finally {
			clearInterval(telling);
		}
		if (isWanted()) {
			tell(undefined);
		}
	}

	async #readFile(id: string, uri: vscode.Uri, slices: Slices): Promise<PackedOutline | undefined> {
		try {
			return await this.#reader.read(uri, this.#known.files.get(id), slices);
		} catch (error) {
			// It may just have been deleted; if it is only unreadable, its next change brings it back.
			this.#log.debug(`The file ${id} could not be read.`, error instanceof Error ? error.message : error);
			return undefined;
		}
	}

	#isGone(uri: vscode.Uri): void {
		const id = uri.toString();
		// Most of what is deleted is no folder that matters.
		if (this.#parents?.version !== this.version) {
			this.#parents = { version: this.version, ids: parentIds(this.all().keys()) };
		}
		if (this.#parents.ids.has(id)) {
			const inside = [...this.all()].filter(([each]) => each.startsWith(`${id}/`));
			inside.forEach(([, found]) => this.#hasChanged(found.uri));
		}
	}

	#hasChanged(uri: vscode.Uri): void {
		this.#touched.add(uri.toString());
		this.#changed.add(uri);
	}

	#tell(ids: readonly string[]): void {
		if (ids.length > 0 && !this.isDisposed) {
			this.#onDidChange.fire(ids);
		}
	}
}

/** Files that are read at the same time. */
const together = 32;
/** Files of which others are told at once. */
const mostTold = 1000;
/** How often, in milliseconds, others are told while much is read. */
const tellingInterval = 400;
