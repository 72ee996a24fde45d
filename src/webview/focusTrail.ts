import { maximumVisits } from '../protocol/viewState';

/** Remembers what had the focus when a visit was left, so that going back finds it again. */
export class FocusTrail {
	readonly #left: (HTMLElement | undefined)[] = [];

	/** Notes what has the focus as the visit at that position is left. */
	public leave(position: number): void {
		if (position >= maximumVisits - 1) {
			// From here on positions no longer stay with their visits.
			this.#left.length = 0;
			return;
		}
		const { activeElement } = document;
		this.#left[position] =
			document.hasFocus() && activeElement instanceof HTMLElement ? activeElement : undefined;
	}

	/** Gives the focus back to what had it then, unless the reader is busy elsewhere. */
	public return(position: number): void {
		const element = this.#left[position];
		if (document.hasFocus() && element?.isConnected) {
			element.focus({ preventScroll: true });
		}
	}
}
