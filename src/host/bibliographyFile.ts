import * as vscode from 'vscode';
import type { BibliographyState } from '../core/bibliography/bibliographyEntries';
import { largestFile } from '../core/largestFile';
import { pathIn } from './briefingFolder';
import type { BibliographyUri } from './bibliographyUri';
import { Delayer } from './delayer';
import { Disposable } from './disposable';
import { loadParserFile } from './parserFile';
import { longestRead, readTextFile } from './readTextFile';
import { Slices } from './slices';
import { watchFile } from './watchFile';
import { withinTime } from './withinTime';

/**
 * One bibliography, read once for each version of the file however many briefings name it; while it has unsaved
 * edits in an editor, as it is written there.
 */
export class BibliographyFile extends Disposable {
	readonly #place: BibliographyUri;
	readonly #delayer = this.own(new Delayer());
	readonly #onDidChange = this.own(new vscode.EventEmitter<void>());
	#turn = 0;
	#state: BibliographyState;
	/** Whether the state is that of unsaved edits. */
	#isUnsaved = false;
	/** How long indexing took the last time, as far as it came, in milliseconds. */
	#duration = 0;

	/** There is another state. */
	readonly onDidChange = this.#onDidChange.event;

	/** Settles when what was in the file is known. */
	whenRead: Promise<void>;

	constructor(place: BibliographyUri) {
		super();
		this.#place = place;
		this.own(
			watchFile(
				place.uri,
				() =>
					this.#delayer.run('read', readingInterval, () => {
						this.whenRead = this.#read();
					}),
				place.folder,
			),
		);
		this.#followDocument();
		this.whenRead = this.#read();
	}

	get uri(): vscode.Uri {
		return this.#place.uri;
	}

	/** What is known by now; undefined before the file was read for the first time. */
	get state(): BibliographyState {
		return this.#state;
	}

	/** Not once typing rests, which may take long; but a large file less often, so that typing in it stays fluent. */
	#followDocument(): void {
		const edited = (document: vscode.TextDocument): void => {
			if (this.#isHere(document) && (document.isDirty || this.#isUnsaved)) {
				this.#delayer.run('edit', Math.max(shortestDelay, 4 * this.#duration), () => {
					this.whenRead = this.#read();
				});
			}
		};
		const { workspace } = vscode;
		this.own(workspace.onDidOpenTextDocument(edited));
		this.own(workspace.onDidChangeTextDocument(({ document }) => edited(document)));
		this.own(workspace.onDidCloseTextDocument(edited));
	}

	#isHere(document: vscode.TextDocument): boolean {
		return document.uri.toString() === this.uri.toString();
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
		const document = vscode.workspace.textDocuments.find(
			(each) => this.#isHere(each) && each.isDirty && !each.isClosed,
		);
		this.#isUnsaved = document !== undefined;
		const hasLink = this.#hasLink();
		// A file that is gone may be open still, and is no link then.
		if (await (document ? hasLink.catch(() => false) : hasLink)) {
			return 'outside';
		}
		const read = document ? textOf(document) : await readTextFile(this.uri);
		return typeof read === 'string' ? this.#index(read, isWanted) : read;
	}

	async #index(text: string, isWanted: () => boolean): Promise<BibliographyState> {
		const { bibliographySteps } = await loadParserFile();
		const slices = new Slices();
		await slices.pause();
		const started = performance.now();
		const steps = bibliographySteps(this.uri.path, text);
		for (let step = steps?.next(); isWanted(); step = steps?.next()) {
			// Also where this is not wanted to its end: else, typing would interrupt it again and again.
			this.#duration = performance.now() - started;
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

function textOf(document: vscode.TextDocument): string | { readonly tooLarge: number } {
	const text = document.getText();
	return text.length > largestFile ? { tooLarge: text.length } : text;
}

/** How soon unsaved edits are read, in milliseconds. */
const shortestDelay = 100;
/** Changes that follow closely, within so many milliseconds, are read together. */
const readingInterval = 40;
