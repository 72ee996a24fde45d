import { afterPainting } from './afterPainting';
import { partsOf } from './textParts';

const whole = 'is-whole';
/** The mark of what is in sight. */
export const inSight = 'is-in-sight';

/**
 * Lays out the whole text until it is painted. At other times what is out of sight is passed over, with the size that
 * it had when it was laid out last: so this comes before whatever may change sizes, and before places are measured
 * after that.
 */
export function layOutWhole(root: HTMLElement): void {
	const text = root.querySelector('main');
	if (!text) {
		return;
	}
	text.classList.add(whole);
	// Before that painting is over it may be laid out for another one.
	const turn = String(Number(text.dataset['turn'] ?? 0) + 1);
	text.dataset['turn'] = turn;
	afterPainting(() => {
		if (text.dataset['turn'] === turn) {
			showInSight(root);
			text.classList.remove(whole);
		}
	});
}

/**
 * Marks what is in sight now, so that it is painted with the rest: when it comes into sight by a jump, the browser
 * finds that out only after the painting, and leaves a blank in that one.
 */
export function showInSight(root: HTMLElement): void {
	// All of these are parts, or stand right under one: to look through a long text for them takes too long.
	const elements = partsOf(root)
		.flatMap((part) => [part, ...part.children])
		.filter((element) => element.matches('.section, .sources, .part-body'));
	// All are measured before any is marked: each mark would have the next one measured on a page laid out anew.
	const marked = elements.map((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return [element, bottom > 0 && top < window.innerHeight] as const;
	});
	for (const [element, isInSight] of marked) {
		element.classList.toggle(inSight, isInSight);
	}
}
