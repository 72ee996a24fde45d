import * as vscode from 'vscode';
import type { Bibliographies, ReadBibliography } from './bibliographies';
import { Disposable } from './disposable';
import { onFirstUse } from './onFirstUse';

/** The files that briefings name as their bibliographies, with all that reads them loaded with the parser. */
export class BibliographiesOnFirstUse extends Disposable {
	readonly #onDidChange = this.own(new vscode.EventEmitter<readonly string[]>());
	#loaded: Bibliographies | undefined;

	/** Briefings have to be parsed again; carries their ids. */
	readonly onDidChange = this.#onDidChange.event;

	/** What the parser needs. */
	readonly load = onFirstUse(() => this.#load());

	/** The bibliographies of a briefing that are read, in their order; of a key that several have, the last counts. */
	indexes(briefing: vscode.Uri): readonly ReadBibliography[] {
		return this.#loaded?.indexes(briefing) ?? [];
	}

	async #load(): Promise<Bibliographies> {
		const { Bibliographies } = await import('./bibliographies');
		const loaded = this.own(new Bibliographies());
		this.own(loaded.onDidChange((ids) => this.#onDidChange.fire(ids)));
		this.#loaded = loaded;
		return loaded;
	}
}
