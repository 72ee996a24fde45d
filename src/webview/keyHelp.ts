/** The dialog that lists the keys; opening it keeps what had the focus, which gets it back. */
export class KeyHelp {
	readonly #dialog = document.getElementById('page:key-help');

	public get isOpen(): boolean {
		return this.#dialog instanceof HTMLDialogElement && this.#dialog.open;
	}

	public open(): void {
		if (this.#dialog instanceof HTMLDialogElement && !this.#dialog.open) {
			this.#dialog.showModal();
			this.#dialog.querySelector<HTMLElement>('h2')?.focus();
		}
	}

	/** Closes it; false when it was not open. */
	public close(): boolean {
		const wasOpen = this.isOpen;
		if (this.#dialog instanceof HTMLDialogElement) {
			this.#dialog.close();
		}
		return wasOpen;
	}
}
