import { maximumVisits } from '../protocol/viewState';

/** Remembers what had the focus when a visit was left, so that going back finds it again. */
export class FocusTrail {
	readonly #left: (HTMLElement | SVGElement | undefined)[] = [];

	/** Notes what has the focus as the visit at that position is left. */
	public leave(position: number): void {
		if (position >= maximumVisits - 1) {
			// From here on positions no longer stay with their visits.
			this.#left.length = 0;
			return;
		}
		const { activeElement } = document;
		const canReturn = activeElement instanceof HTMLElement || activeElement instanceof SVGElement;
		this.#left[position] = document.hasFocus() && canReturn ? activeElement : undefined;
	}

	/** What had the focus when the visit at that position was left. */
	public at(position: number): HTMLElement | SVGElement | undefined {
		return this.#left[position];
	}

	/** Gives the focus back to what had it then, unless the reader is busy elsewhere. */
	public return(position: number): void {
		const element = this.at(position);
		if (document.hasFocus() && element?.isConnected) {
			element.focus({ preventScroll: true });
		}
	}
}
