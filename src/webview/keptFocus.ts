/**
 * Puts one element in the place of another; what had the focus in the old one gives it to its like in the new one,
 * with the caret where it was. The new one may be changed once it is in the page, before that.
 */
export function keepingFocus(old: HTMLElement, fresh: HTMLElement, replace: () => void): void {
	const { activeElement } = document;
	const focused =
		activeElement instanceof HTMLElement && old.contains(activeElement) ? activeElement : undefined;
	const find = focused && likenessOf(old, focused);
	const caret = focused instanceof HTMLInputElement ? focused.selectionStart : null;
	replace();
	const found = find?.(fresh);
	found?.focus({ preventScroll: true });
	if (found instanceof HTMLInputElement && caret !== null) {
		found.setSelectionRange(caret, caret);
	}
}

/** Finds in another element what is the same there: with the same attributes, or else in the same place. */
function likenessOf(
	within: HTMLElement,
	element: HTMLElement,
): (other: HTMLElement) => HTMLElement | undefined {
	const index = [...within.querySelectorAll(element.tagName)].indexOf(element);
	const bare = element.cloneNode(false);
	return (other) => {
		const candidates = [...other.querySelectorAll<HTMLElement>(element.tagName)];
		return candidates.find((candidate) => candidate.cloneNode(false).isEqualNode(bare)) ?? candidates[index];
	};
}
