/**
 * Changes the page around the contents of the parts, which are not in what the host renders: each is put back into
 * its place, if there still is one, and keeps the focus.
 */
export function keepingBodies(root: HTMLElement, change: () => void): void {
	const { activeElement } = document;
	const bodies = bodiesIn(root);
	for (const body of bodies) {
		body.replaceWith(body.cloneNode(false));
	}
	change();
	const places = new Map(bodiesIn(root).map((place) => [place.dataset['partBody'], place]));
	for (const body of bodies) {
		places.get(body.dataset['partBody'])?.replaceWith(body);
		if (activeElement instanceof HTMLElement && body.contains(activeElement)) {
			activeElement.focus({ preventScroll: true });
		}
	}
}

function bodiesIn(root: HTMLElement): readonly HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('[data-part-body]')];
}
