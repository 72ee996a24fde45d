import * as vscode from 'vscode';
import type { Bibliographies as ByPaths, BibliographyIndex } from '../core/bibliography/bibliography';
import { bibliographyEntries, refusalOf } from '../core/bibliography/bibliographyEntries';
import { BibliographyFile } from './bibliographyFile';
import { bibliographyUris } from './bibliographyUri';
import { onDidChangeFolders } from './briefingFolder';
import { Disposable } from './disposable';
import { withinTime } from './withinTime';

/** A bibliography that is read. */
export interface ReadBibliography {
	readonly uri: vscode.Uri;
	readonly index: BibliographyIndex;
}

/** One of the paths of a briefing, and the file there, or why it is not read. */
interface Named {
	readonly path: string;
	readonly file?: BibliographyFile;
	readonly refused?: 'unknown' | 'surplus' | 'outside';
}

/** The files that briefings name as their bibliographies, read when they are first named and followed from then on. */
export class Bibliographies extends Disposable {
	readonly #files = new Map<string, BibliographyFile>();
	/** By the id of the briefing. */
	readonly #named = new Map<string, readonly Named[]>();
	readonly #versions = new Map<string, number>();
	readonly #onDidChange = this.own(new vscode.EventEmitter<readonly string[]>());

	/** Briefings have to be parsed again; carries their ids. */
	readonly onDidChange = this.#onDidChange.event;

	constructor() {
		super();
		this.own(onDidChangeFolders(() => this.#tell([...this.#named.keys()])));
	}

	/** What the parser asks for the bibliographies of a briefing. */
	of(briefing: vscode.Uri): ByPaths {
		return (paths) =>
			bibliographyEntries(
				this.#name(briefing, paths).map(({ path, file, refused }) => ({
					path,
					state: file ? file.state : refused,
				})),
			);
	}

	/** Another number when the briefing has to be parsed again. */
	versionOf(briefing: vscode.Uri): number {
		return this.#versions.get(briefing.toString()) ?? 0;
	}

	/** Waits a moment for what the briefing names and is not read yet; tells whether there was such, and is now. */
	async becomeRead(briefing: vscode.Uri): Promise<boolean> {
		const unread = this.#filesOf(briefing).filter(({ state }) => state === undefined);
		if (unread.length === 0) {
			return false;
		}
		try {
			await withinTime(Promise.all(unread.map(({ whenRead }) => whenRead)), patience);
		} catch {
			return false;
		}
		return true;
	}

	/** The bibliographies of a briefing that are read, in their order; of a key that several have, the last counts. */
	indexes(briefing: vscode.Uri): readonly ReadBibliography[] {
		return this.#filesOf(briefing).flatMap(({ uri, state }) =>
			typeof state === 'object' && 'index' in state ? [{ uri, index: state.index }] : [],
		);
	}

	override dispose(): void {
		this.#files.forEach((file) => file.dispose());
		super.dispose();
	}

	#filesOf(briefing: vscode.Uri): readonly BibliographyFile[] {
		return (this.#named.get(briefing.toString()) ?? []).flatMap(({ file }) => file ?? []);
	}

	#name(briefing: vscode.Uri, paths: readonly string[]): readonly Named[] {
		const uriOf = bibliographyUris(briefing);
		const named = paths.map((path, index): Named => {
			const refused = refusalOf(path, index);
			if (refused) {
				return { path, refused };
			}
			const place = uriOf(path);
			if (!place) {
				return { path, refused: 'outside' };
			}
			const id = place.uri.toString();
			const file = this.#files.get(id) ?? new BibliographyFile(place);
			if (!this.#files.has(id)) {
				this.#files.set(id, file);
				file.onDidChange(() => this.#tell(this.#briefingsOf(file)));
			}
			return { path, file };
		});
		if (named.length > 0) {
			this.#named.set(briefing.toString(), named);
		} else {
			this.#named.delete(briefing.toString());
		}
		this.#forgetUnused();
		return named;
	}

	#briefingsOf(file: BibliographyFile): readonly string[] {
		return [...this.#named].filter(([, named]) => named.some((each) => each.file === file)).map(([id]) => id);
	}

	/** While somebody writes a path, there are many that are named for a moment. */
	#forgetUnused(): void {
		const used = new Set([...this.#named.values()].flatMap((named) => named.map(({ file }) => file)));
		for (const [id, file] of this.#files) {
			if (!used.has(file)) {
				this.#files.delete(id);
				file.dispose();
			}
		}
	}

	#tell(briefings: readonly string[]): void {
		for (const id of briefings) {
			this.#versions.set(id, (this.#versions.get(id) ?? 0) + 1);
		}
		if (briefings.length > 0 && !this.isDisposed) {
			this.#onDidChange.fire(briefings);
		}
	}
}

/** How long, in milliseconds, a briefing waits for its bibliographies before it is shown without them. */
const patience = 400;
