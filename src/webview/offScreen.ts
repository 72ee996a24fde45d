import { afterPainting } from './afterPainting';

const whole = 'is-whole';
let latest = 0;

/**
 * Lays out the whole text until it is painted. At other times what is out of sight is passed over, with the size that
 * it had when it was laid out last: so this comes before whatever may change sizes, and before places are measured
 * after that.
 */
export function layOutWhole(root: ParentNode): void {
	const text = root.querySelector('main') ?? undefined;
	const time = ++latest;
	text?.classList.add(whole);
	afterPainting(() => {
		if (time === latest) {
			text?.classList.remove(whole);
		}
	});
}
