import type { TextPlace } from '../protocol/viewState';

/** The pieces of the text that a place can be counted in, within a part. */
const blockSelector = [
	':scope > :is(h1, h2, h3, h4, h5, h6, .byline, .legend, .notice)',
	':scope > .text > *',
	':scope > .checks > summary',
	':scope > .checks .check',
	':scope > .references > li',
	':scope > ol > li',
].join(',');

/** The name of a part for places: sections by id, other parts by their own names. */
export function partName({ dataset }: HTMLElement): string {
	return dataset['section'] === undefined ? `part:${dataset['part']}` : `section:${dataset['section']}`;
}

/** The part of the text that an element stands in. */
export function partOf(element: Element): HTMLElement | undefined {
	return element.closest<HTMLElement>('[data-section], [data-part]') ?? undefined;
}

/** The id of the section that a place is in, if it is in one. */
export function sectionOfPlace({ part }: TextPlace): string | undefined {
	return part.startsWith('section:') ? part.slice('section:'.length) : undefined;
}

/** The place at the upper edge of the window. */
export function currentPlace(root: ParentNode): TextPlace {
	const parts = partsOf(root);
	const part = lastAboveEdge(parts) ?? parts[0];
	if (!part) {
		return { part: 'part:masthead', block: 0, offset: 0 };
	}
	const blocks = blocksOf(part);
	const block = lastAboveEdge(blocks);
	if (!block) {
		return { part: partName(part), block: 0, offset: 0 };
	}
	const { top, height } = block.getBoundingClientRect();
	const offset = Math.min(1, Math.max(0, -top / height));
	return { part: partName(part), block: blocks.indexOf(block), offset };
}

/** The element that a place is at; its part when the block is gone, nothing when the part is. */
export function blockAt(root: ParentNode, place: TextPlace): HTMLElement | undefined {
	const part = partNamed(root, place.part);
	return part && (blocksOf(part)[place.block] ?? part);
}

/** The part of that name. */
export function partNamed(root: ParentNode, name: string): HTMLElement | undefined {
	return partsOf(root).find((part) => partName(part) === name);
}

/** Scrolls so that the place is at the upper edge again. */
export function goToPlace(root: ParentNode, place: TextPlace): void {
	const block = blockAt(root, place);
	if (block) {
		const { top, height } = block.getBoundingClientRect();
		const isStart = place.part === 'part:masthead' && place.block === 0 && place.offset === 0;
		window.scrollTo({
			top: isStart ? 0 : window.scrollY + top + place.offset * height,
			behavior: 'instant',
		});
	}
}

/** Changes the page without moving what the reader is looking at. */
export function keepingPlace(root: ParentNode, change: () => void): void {
	const place = currentPlace(root);
	change();
	goToPlace(root, place);
}

/**
 * Whether the page is out of sight: what it measures and where it is scrolled to mean nothing then. A hidden
 * webview can be shrunk to the default size of a frame (https://github.com/microsoft/vscode/issues/329625).
 */
export function isPageHidden(): boolean {
	const { innerWidth, innerHeight } = window;
	return (
		document.visibilityState === 'hidden' ||
		innerWidth === 0 ||
		innerHeight === 0 ||
		(innerWidth === 300 && innerHeight === 150)
	);
}

function partsOf(root: ParentNode): readonly HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('[data-section], [data-part]')];
}

function blocksOf(part: HTMLElement): readonly HTMLElement[] {
	return [...part.querySelectorAll<HTMLElement>(blockSelector)];
}

function lastAboveEdge(elements: readonly HTMLElement[]): HTMLElement | undefined {
	return elements.findLast((element) => {
		const { top, height } = element.getBoundingClientRect();
		return height > 0 && top <= 1;
	});
}
