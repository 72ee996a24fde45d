/** Says where a jump has led, to those who listen rather than look. */
export class Announcer {
	readonly #region: HTMLElement | null;

	public constructor() {
		this.#region = document.getElementById('page:announcements');
	}

	public say(text: string): void {
		if (this.#region) {
			this.#region.textContent = text;
		}
	}
}
