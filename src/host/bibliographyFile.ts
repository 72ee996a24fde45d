import * as vscode from 'vscode';
import type { BibliographyState } from '../core/bibliography/bibliographyEntries';
import { largestFile } from '../core/largestFile';
import { pathIn } from './briefingFolder';
import type { BibliographyUri } from './bibliographyUri';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { Slices } from './slices';
import { withinTime } from './withinTime';

/** One bibliography, read once for each version of the file however many briefings name it. */
export class BibliographyFile extends Disposable {
	readonly #place: BibliographyUri;
	readonly #delayer = this.own(new Delayer());
	readonly #onDidChange = this.own(new vscode.EventEmitter<void>());
	#turn = 0;
	#state: BibliographyState;

	/** There is another state. */
	readonly onDidChange = this.#onDidChange.event;

	/** Settles when what was in the file is known. */
	whenRead: Promise<void>;

	constructor(place: BibliographyUri) {
		super();
		this.#place = place;
		this.#watch();
		this.whenRead = this.#read();
	}

	get uri(): vscode.Uri {
		return this.#place.uri;
	}

	/** What is known by now; undefined before the file was read for the first time. */
	get state(): BibliographyState {
		return this.#state;
	}

	#watch(): void {
		const { uri } = this.#place;
		const name = uri.path.slice(uri.path.lastIndexOf('.') + 1);
		// Only the file's own name counts: in a pattern, brackets and braces would mean something.
		const watcher = this.own(
			vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), `*.${name}`),
			),
		);
		const changed = (file: vscode.Uri): void => {
			if (file.toString() === uri.toString()) {
				this.#delayer.run('read', readingInterval, () => {
					this.whenRead = this.#read();
				});
			}
		};
		this.own(watcher.onDidChange(changed));
		this.own(watcher.onDidCreate(changed));
		this.own(watcher.onDidDelete(changed));
	}

	async #read(): Promise<void> {
		const turn = ++this.#turn;
		const isWanted = (): boolean => this.#turn === turn && !this.isDisposed;
		const state = await this.#load(isWanted).catch((): BibliographyState => 'missing');
		if (isWanted() && state !== undefined) {
			this.#state = state;
			this.#onDidChange.fire();
		}
	}

	async #load(isWanted: () => boolean): Promise<BibliographyState> {
		const { fs } = vscode.workspace;
		const { uri } = this.#place;
		const { size, type } = await withinTime(fs.stat(uri), longestRead);
		if ((type & vscode.FileType.Directory) !== 0) {
			return 'missing';
		}
		if (await this.#hasLink()) {
			return 'outside';
		}
		if (size > largestFile) {
			return { tooLarge: size };
		}
		const [bytes, { bibliographySteps }] = await Promise.all([
			withinTime(fs.readFile(uri), longestRead),
			import('../core/parse/parseDocument'),
		]);
		// Some file systems tell no true size beforehand.
		if (bytes.length > largestFile) {
			return { tooLarge: bytes.length };
		}
		const slices = new Slices();
		await slices.pause();
		const steps = bibliographySteps(uri.path, new TextDecoder().decode(bytes));
		for (let step = steps?.next(); isWanted(); step = steps?.next()) {
			if (!step || step.done) {
				return step && { index: step.value };
			}
			await slices.pause();
		}
		return undefined;
	}

	/** Whether the file, or a folder on the way to it, is a link: that may lead anywhere. */
	async #hasLink(): Promise<boolean> {
		const { uri, folder } = this.#place;
		const names = (pathIn(folder, uri) ?? '').split('/');
		const places = names.map((_, index) => vscode.Uri.joinPath(folder, ...names.slice(0, index + 1)));
		const stats = await Promise.all(
			places.map((place) => withinTime(vscode.workspace.fs.stat(place), longestRead)),
		);
		return stats.some(({ type }) => (type & vscode.FileType.SymbolicLink) !== 0);
	}
}

/** Changes that follow closely, within so many milliseconds, are read together. */
const readingInterval = 40;
/** How long a file system may take, in milliseconds. */
const longestRead = 10_000;
