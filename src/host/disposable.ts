import type * as vscode from 'vscode';

/** Owns disposables, and disposes of them with itself, the last first. */
export abstract class Disposable implements vscode.Disposable {
	readonly #owned: vscode.Disposable[] = [];
	#disposed = false;

	get isDisposed(): boolean {
		return this.#disposed;
	}

	/** Owns the item; disposes of it at once when this is disposed already. */
	protected own<T extends vscode.Disposable>(item: T): T {
		if (this.#disposed) {
			item.dispose();
		} else {
			this.#owned.push(item);
		}
		return item;
	}

	dispose(): void {
		this.#disposed = true;
		for (const item of this.#owned.splice(0).reverse()) {
			item.dispose();
		}
	}
}
