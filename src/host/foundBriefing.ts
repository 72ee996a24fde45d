import type * as vscode from 'vscode';
import { unpackOutline, type PackedOutline } from './packedOutline';
import type { Outline } from '../core/library/outline';
import type { LibraryOutline } from './briefingLibrary';

/** A briefing of which a file was found. */
export class FoundBriefing implements LibraryOutline {
	readonly #file: PackedOutline;
	/** Weak, as the look-up asks for thousands and keeps none. */
	#outline: WeakRef<Outline> | undefined;

	constructor(
		readonly id: string,
		readonly uri: vscode.Uri,
		file: PackedOutline,
	) {
		this.#file = file;
	}

	get title(): string {
		return this.#file.title;
	}

	get isPartial(): boolean {
		return this.#file.isPartial;
	}

	get outline(): Outline {
		const known = this.#outline?.deref();
		const outline = known ?? unpackOutline(this.#file);
		this.#outline = known ? this.#outline : new WeakRef(outline);
		return outline;
	}
}
