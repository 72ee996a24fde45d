/** The parts of the text in their order: sections and what stands around them. */
export function partsOf(root: HTMLElement): readonly HTMLElement[] {
	// By their parents: looking through all that is in a long text takes too long for every frame that scrolls.
	const parents = [root, root.querySelector('main')].filter((parent) => parent !== null);
	return parents.flatMap(({ children }) => [...children].filter(isPart));
}

/** The name of a part for places: sections by id, other parts by their own names. */
export function partName({ dataset }: HTMLElement): string {
	return dataset['section'] === undefined ? `part:${dataset['part']}` : `section:${dataset['section']}`;
}

/** The part of the text that an element stands in. */
export function partOf(element: Element): HTMLElement | undefined {
	return element.closest<HTMLElement>('[data-section], [data-part]') ?? undefined;
}

/** The part of that name. */
export function partNamed(root: HTMLElement, name: string): HTMLElement | undefined {
	return partsOf(root).find((part) => partName(part) === name);
}

function isPart(element: Element): element is HTMLElement {
	return element.hasAttribute('data-section') || element.hasAttribute('data-part');
}
