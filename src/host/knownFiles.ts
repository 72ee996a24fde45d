import type * as vscode from 'vscode';
import { FoundBriefing } from './foundBriefing';
import type { LibraryOutline } from './briefingLibrary';
import type { PackedOutline } from './packedOutline';

/** The files that were read, and what they say. */
export class KnownFiles {
	readonly #briefings = new Map<string, LibraryOutline>();
	readonly #files = new Map<string, PackedOutline>();
	#version = 0;

	/** Another number when anything is known that was not before, or no longer is. */
	get version(): number {
		return this.#version;
	}

	/** By id. A briefing stays the same object for as long as it says the same. */
	get briefings(): ReadonlyMap<string, LibraryOutline> {
		return this.#briefings;
	}

	/** By id. */
	get files(): ReadonlyMap<string, PackedOutline> {
		return this.#files;
	}

	/** Takes what was read of a file, undefined when it is gone; tells whether that changed anything. */
	keep(id: string, uri: vscode.Uri, file: PackedOutline | undefined): boolean {
		if (!file) {
			return this.forget(id);
		}
		const known = this.#files.get(id);
		this.#files.set(id, file);
		if (known?.hash === file.hash && known.size === file.size) {
			return false;
		}
		this.#version++;
		this.#briefings.set(id, new FoundBriefing(id, uri, file));
		return true;
	}

	/** Tells whether it was known. */
	forget(id: string): boolean {
		const wasKnown = this.#files.delete(id);
		if (wasKnown) {
			this.#briefings.delete(id);
			this.#version++;
		}
		return wasKnown;
	}
}
