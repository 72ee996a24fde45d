import type * as vscode from 'vscode';
import { asItemHandle, type ItemHandle } from '../../host/itemHandle';

const key = 'briefing.recentItems';
const longest = 8;

/** What was looked up last in this workspace, the newest first. */
export class RecentItems {
	readonly #memento: vscode.Memento;

	constructor(memento: vscode.Memento) {
		this.#memento = memento;
	}

	list(): readonly ItemHandle[] {
		const stored = this.#memento.get<unknown>(key);
		return Array.isArray(stored) ? stored.map(asItemHandle).filter((item) => item !== undefined) : [];
	}

	add(item: ItemHandle): void {
		const others = this.list().filter((other) => !isSame(item, other));
		void this.#memento.update(key, [item, ...others].slice(0, longest));
	}
}

function isSame(one: ItemHandle, other: ItemHandle): boolean {
	return (
		one.briefing === other.briefing &&
		one.target.kind === other.target.kind &&
		one.target.id === other.target.id
	);
}
