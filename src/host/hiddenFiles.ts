import * as vscode from 'vscode';
import { hidingSiblings } from '../core/library/siblingClause';
import { isIn, pathIn, type BriefingFolder } from './briefingFolder';
import type { LibraryOutline } from './briefingLibrary';
import { longestRead } from './readTextFile';
import { withinTime } from './withinTime';

/** The briefings that the settings leave out for as long as certain files are beside them. */
export class HiddenFiles {
	/** Undefined where no setting has such a condition: then nothing is asked of the disk. */
	readonly #siblings: ((uri: vscode.Uri) => readonly vscode.Uri[]) | undefined;
	readonly #hidden = new Map<string, Pick<LibraryOutline, 'uri'>>();

	constructor(folders: readonly BriefingFolder[]) {
		if (folders.every(({ clauses = [] }) => clauses.length === 0)) {
			return;
		}
		const filters = folders.map((folder) => ({
			folder,
			holds: isIn(folder),
			namesFor: hidingSiblings(folder.clauses ?? []),
		}));
		this.#siblings = (uri) => {
			const names = filters
				.filter(({ holds }) => holds(uri))
				.map(({ folder, namesFor }) => namesFor(pathIn(folder.uri, uri) ?? ''));
			// Of a file that is in two folders, one of which always has it, nothing is hidden.
			return names.every(({ length }) => length > 0)
				? names.flat().map((name) => vscode.Uri.joinPath(uri, '..', name))
				: [];
		};
	}

	/** Whether a briefing is left out now. */
	async has(uri: vscode.Uri): Promise<boolean> {
		if (!this.#siblings) {
			return false;
		}
		const found = await Promise.all(this.#siblings(uri).map(isThere));
		const isHidden = found.includes(true);
		if (isHidden) {
			this.#hidden.set(uri.toString(), { uri });
		} else {
			this.#hidden.delete(uri.toString());
		}
		return isHidden;
	}

	/** The briefings, of those that are known, by id, and those that are hidden, that may come or go with another file. */
	affectedBy(other: vscode.Uri, known: ReadonlyMap<string, LibraryOutline>): readonly vscode.Uri[] {
		const siblings = this.#siblings;
		if (!siblings) {
			return [];
		}
		const id = other.toString();
		const folder = id.slice(0, id.lastIndexOf('/') + 1);
		const isSibling = (uri: vscode.Uri): boolean =>
			siblings(uri).some((sibling) => sibling.toString() === id);
		return [...known, ...this.#hidden].flatMap(([each, { uri }]) =>
			each.startsWith(folder) && isSibling(uri) ? [uri] : [],
		);
	}
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
	try {
		await withinTime(vscode.workspace.fs.stat(uri), longestRead);
		return true;
	} catch {
		return false;
	}
}
