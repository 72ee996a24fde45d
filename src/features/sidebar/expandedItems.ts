import type * as vscode from 'vscode';

const key = 'briefing.expandedItems';
const mostItems = 500;

/** Remembers for the workspace which items of the tree were expanded. */
export class ExpandedItems {
	readonly #memento: vscode.Memento;
	readonly #ids: Set<string>;

	constructor(memento: vscode.Memento) {
		this.#memento = memento;
		const kept = memento.get<unknown>(key);
		this.#ids = new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
	}

	has(id: string | undefined): boolean {
		return id !== undefined && this.#ids.has(id);
	}

	/** Notes that an item was expanded or collapsed. */
	set(id: string | undefined, isExpanded: boolean): void {
		if (id !== undefined) {
			this.#ids.delete(id);
			if (isExpanded) {
				this.#ids.add(id);
			}
			void this.#memento.update(key, [...this.#ids].slice(-mostItems));
		}
	}
}
