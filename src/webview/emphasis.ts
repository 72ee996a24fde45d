/** Makes a name of a drawing and what it is tied to, or one tie and its ends, stand out; without one, nothing. */
export function emphasize(
	drawing: SVGSVGElement,
	about: { readonly entity?: string; readonly tie?: string } | undefined,
): void {
	const near = new Set<string>();
	const ties = new Set<string>();
	for (const tie of drawing.querySelectorAll<SVGElement>('.tie')) {
		const { tie: index = '', from = '', to = '' }: DOMStringMap = tie.dataset;
		const isNear =
			about !== undefined &&
			(about.tie === undefined ? from === about.entity || to === about.entity : index === about.tie);
		tie.classList.toggle('is-near', isNear);
		if (isNear) {
			ties.add(index);
			near.add(from).add(to);
		}
	}
	for (const name of drawing.querySelectorAll<SVGElement>('.tied')) {
		name.classList.toggle('is-near', near.has(name.dataset['entity'] ?? ''));
	}
	for (const label of drawing.querySelectorAll<SVGElement>('.tie-label')) {
		label.classList.toggle('is-near', ties.has(label.dataset['tie'] ?? ''));
	}
	drawing.classList.toggle('has-emphasis', ties.size > 0);
}
