import type * as vscode from 'vscode';

/** What a workspace remembers, in memory; it goes through JSON as VS Code's does. */
export class Memento implements vscode.Memento {
	readonly #values = new Map<string, string>();

	keys(): readonly string[] {
		return [...this.#values.keys()];
	}

	get<Value>(key: string, otherwise?: Value): Value | undefined {
		const value = this.#values.get(key);
		return value === undefined ? otherwise : (JSON.parse(value) as Value);
	}

	update(key: string, value: unknown): Promise<void> {
		this.#values.set(key, JSON.stringify(value));
		return Promise.resolve();
	}
}
