import * as vscode from 'vscode';
import type { Outline } from '../core/library/outline';
import { briefingFolders, isInFolder, type BriefingFolder } from './briefingFolder';
import { Disposable } from './disposable';
import { findBriefingFiles } from './findBriefingFiles';
import { readFileOutline, type FileOutline } from './readOutlines';
import { Slices } from './slices';
import type { KeptOutlines } from './keptOutlines';

/** A briefing file that was found, with its names. */
export interface FoundBriefing {
	readonly uri: vscode.Uri;
	readonly outline: Outline;
}

/** How far the reading of what was found is. */
export interface ReadingProgress {
	readonly read: number;
	readonly total: number;
}

/** The briefing files in the folders of the workspace and of the settings. Nothing is looked for before `start`. */
export class FoundBriefings extends Disposable {
	readonly #log: vscode.LogOutputChannel;
	readonly #kept: KeptOutlines | undefined;
	readonly #known = new Map<string, FoundBriefing & { readonly file: FileOutline }>();
	readonly #onDidChange = this.own(new vscode.EventEmitter<readonly string[]>());
	readonly #onDidChangeProgress = this.own(new vscode.EventEmitter<void>());
	/** Files that changed and were not read since. */
	readonly #changed = new Map<string, vscode.Uri>();
	#watchers: readonly vscode.Disposable[] = [];
	#folders: readonly BriefingFolder[] = [];
	#searching: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isReading = false;
	#search = 0;

	/** Files came, went or changed; carries their ids, many at once when much changes. */
	readonly onDidChange = this.#onDidChange.event;
	readonly onDidChangeProgress = this.#onDidChangeProgress.event;

	/** Undefined when nothing is being read. */
	progress: ReadingProgress | undefined;
	/** Folders that could not be searched to the end. */
	incomplete: readonly vscode.Uri[] = [];

	constructor(log: vscode.LogOutputChannel, kept?: KeptOutlines) {
		super();
		this.#log = log;
		this.#kept = kept;
	}

	/** All that are known by now. */
	all(): ReadonlyMap<string, FoundBriefing> {
		return this.#known;
	}

	/** Looks for the files, the first time, and settles when they are read. */
	start(): Promise<void> {
		if (!this.#searching) {
			this.own(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#restart()));
			this.own(
				vscode.workspace.onDidChangeConfiguration((change) => {
					const sections = ['briefing.files', 'briefing.folders', 'files.exclude', 'search.exclude'];
					if (sections.some((section) => change.affectsConfiguration(section))) {
						this.#restart();
					}
				}),
			);
			this.#restart();
		}
		return this.#searching ?? Promise.resolve();
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		this.#watchers.forEach((watcher) => watcher.dispose());
		super.dispose();
	}

	#restart(): void {
		const search = ++this.#search;
		this.#folders = briefingFolders();
		this.#watch();
		this.#searching = this.#read(search).catch((error: unknown) => {
			this.#log.error('Looking for briefings failed.', error instanceof Error ? error : String(error));
		});
	}

	async #read(search: number): Promise<void> {
		const kept = await this.#kept?.load();
		const found = await Promise.all(this.#folders.map((folder) => findBriefingFiles(folder)));
		if (search !== this.#search || this.isDisposed) {
			return;
		}
		this.incomplete = this.#folders.flatMap(({ uri }, index) => (found[index]?.isIncomplete ? [uri] : []));
		const files = new Map(found.flatMap((each) => each.files.map((uri) => [uri.toString(), uri] as const)));
		const gone = [...this.#known.keys()].filter((id) => !files.has(id));
		gone.forEach((id) => this.#known.delete(id));
		this.#tell(gone);
		await this.#readAll(files, kept, () => search === this.#search);
		if (search === this.#search && !this.isDisposed) {
			this.#kept?.replace(new Map([...this.#known].map(([id, { file }]) => [id, file])));
		}
	}

	async #readAll(
		files: ReadonlyMap<string, vscode.Uri>,
		kept: ReadonlyMap<string, FileOutline> | undefined,
		isWanted: () => boolean,
	): Promise<void> {
		const slices = new Slices();
		const waiting = [...files];
		const total = waiting.length;
		let read = 0;
		let news: string[] = [];
		let told = performance.now();
		const work = async (): Promise<void> => {
			for (let next = waiting.pop(); next && isWanted() && !this.isDisposed; next = waiting.pop()) {
				const [id, uri] = next;
				const file = await this.#readFile(id, uri, kept?.get(id), slices);
				if (isWanted() && this.#keep(id, uri, file)) {
					news.push(id);
				}
				read++;
				if (performance.now() - told > 250) {
					told = performance.now();
					this.progress = { read, total };
					this.#onDidChangeProgress.fire();
				}
				await slices.pause();
			}
		};
		this.progress = { read, total };
		this.#onDidChangeProgress.fire();
		await Promise.all(Array.from({ length: together }, work));
		if (isWanted()) {
			this.progress = undefined;
			this.#tell(news);
			news = [];
			this.#onDidChangeProgress.fire();
		}
	}

	async #readFile(
		id: string,
		uri: vscode.Uri,
		kept: FileOutline | undefined,
		slices: Slices,
	): Promise<FileOutline | undefined> {
		try {
			return await readFileOutline(uri, this.#known.get(id)?.file ?? kept, slices);
		} catch (error) {
			// It may just have been deleted; if it is only unreadable, its next change brings it back.
			this.#log.debug(`The file ${id} could not be read.`, error instanceof Error ? error.message : error);
			return undefined;
		}
	}

	/** Whether that changed anything. */
	#keep(id: string, uri: vscode.Uri, file: FileOutline | undefined): boolean {
		const known = this.#known.get(id);
		if (!file) {
			return this.#known.delete(id);
		}
		this.#known.set(id, { uri, outline: file.outline, file });
		return known?.file.hash !== file.hash || known.file.size !== file.size;
	}

	#watch(): void {
		this.#watchers.forEach((watcher) => watcher.dispose());
		this.#watchers = this.#folders.flatMap((folder) => {
			const files = vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(folder.uri, '**/*.briefing.md'),
			);
			// Of a folder that goes, VS Code tells nothing but that.
			const folders = vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(folder.uri, '**'),
				true,
				true,
			);
			const changed = (uri: vscode.Uri): void => {
				if (isInFolder(uri, folder)) {
					this.#hasChanged([uri]);
				}
			};
			return [
				files,
				folders,
				files.onDidCreate(changed),
				files.onDidChange(changed),
				files.onDidDelete(changed),
				folders.onDidDelete((uri) => this.#isGone(uri)),
			];
		});
	}

	#isGone(uri: vscode.Uri): void {
		const start = `${uri.toString()}/`;
		const inside = [...this.#known].filter(([id]) => id.startsWith(start)).map(([, found]) => found.uri);
		this.#hasChanged(inside);
	}

	#hasChanged(uris: readonly vscode.Uri[]): void {
		for (const uri of uris) {
			this.#changed.set(uri.toString(), uri);
		}
		if (uris.length > 0) {
			this.#timer ??= setTimeout(() => void this.#readChanged(), coalescing);
		}
	}

	async #readChanged(): Promise<void> {
		this.#timer = undefined;
		if (this.#isReading || this.isDisposed) {
			return;
		}
		this.#isReading = true;
		const slices = new Slices();
		while (this.#changed.size > 0) {
			const group = [...this.#changed].slice(0, largestGroup);
			group.forEach(([id]) => this.#changed.delete(id));
			const files = await Promise.all(group.map(([id, uri]) => this.#readFile(id, uri, undefined, slices)));
			group.forEach(([id, uri], index) => this.#keep(id, uri, files[index]));
			// All are told of: others may have read more of the file than its outline.
			const ids = group.map(([id]) => id);
			this.#kept?.change(new Map(ids.map((id) => [id, this.#known.get(id)?.file])));
			this.#tell(ids);
		}
		this.#isReading = false;
	}

	#tell(ids: readonly string[]): void {
		if (ids.length > 0 && !this.isDisposed) {
			this.#onDidChange.fire(ids);
		}
	}
}

/** Files that are read at the same time. */
const together = 16;
/** How long changes are gathered, in milliseconds. */
const coalescing = 40;
const largestGroup = 200;
