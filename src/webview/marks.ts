import type { Target } from '../protocol/target';
import { inSight } from './offScreen';
import { placesOf, sectionElement } from './targetElements';

const chosen = 'is-chosen';
const reached = 'is-reached';

/**
 * The marks in the text: of the opened section, of everything that is the chosen item, and of where the reader was
 * led. What has one is remembered: to look for the old ones all through a long text takes about as long as to paint what
 * is seen of it.
 */
export class Marks {
	readonly #root: HTMLElement;
	#section: HTMLElement | undefined;
	#chosen: readonly HTMLElement[] = [];
	#reached: Element | undefined;

	public constructor(root: HTMLElement) {
		this.#root = root;
	}

	/** Marks a section and an item as chosen, and nothing else. */
	public choose(section: string | undefined, item: Target | undefined): void {
		this.#section?.removeAttribute('aria-current');
		this.#section = section === undefined ? undefined : sectionElement(this.#root, section);
		this.#section?.setAttribute('aria-current', 'true');
		this.#chosen.forEach((element) => {
			removeMark(element, chosen);
		});
		this.#chosen = item ? placesOf(this.#root, item) : [];
		this.#chosen.forEach((element) => {
			element.classList.add(chosen);
		});
	}

	/** Marks the one element that was gone to, until the next one. */
	public reach(element: Element | undefined): void {
		if (this.#reached) {
			removeMark(this.#reached, reached);
		}
		this.#reached = element;
		element?.classList.add(reached);
	}
}

/** Takes off an element and what is in it all that tells where the reader is, without a trace: as it was rendered. */
export function unmark(element: HTMLElement): void {
	element.removeAttribute('aria-current');
	for (const mark of [chosen, reached, inSight]) {
		removeMark(element, mark);
		element.querySelectorAll(`.${mark}`).forEach((marked) => {
			removeMark(marked, mark);
		});
	}
}

function removeMark(element: Element, mark: string): void {
	element.classList.remove(mark);
	if (element.classList.length === 0) {
		element.removeAttribute('class');
	}
}
