import type { TextPlace } from '../protocol/viewState';

/** The pieces of the text that a place can be counted in, within a part. */
const blockSelector = [
	'[data-part="masthead"] > :is(h1, .byline, .notice)',
	':is(.heading, .part-heading, .legend)',
	'main > :is([data-section], [data-part]) > .text > *',
	'.checks > summary',
	'.checks[open] .check',
	'.references > li',
	// What a part is counted in: one under the other, in this order.
	'.part-body [data-block]:not([hidden])',
	'.contents > ol > li',
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
	const blocks = [...root.querySelectorAll<HTMLElement>(blockSelector)];
	const index = lastAboveEdge(blocks);
	const block = blocks[index];
	const part = block && partOf(block);
	if (!block || !part) {
		return { part: 'part:masthead', block: 0, offset: 0 };
	}
	const { top } = block.getBoundingClientRect();
	return {
		part: partName(part),
		block: blocksOf(part).indexOf(block),
		offset: Math.min(1, Math.max(0, -top / extentOf(block, blocks[index + 1]))),
	};
}

/** Scrolls so that the place is at the upper edge again. */
export function goToPlace(root: ParentNode, { part: name, block: index, offset }: TextPlace): void {
	const part = partNamed(root, name);
	if (!part) {
		return;
	}
	const own = blocksOf(part);
	const block = own[index] ?? own.at(-1) ?? part;
	const blocks = [...root.querySelectorAll<HTMLElement>(blockSelector)];
	const next = blocks[blocks.indexOf(block) + 1];
	const isStart = name === 'part:masthead' && index === 0 && offset === 0;
	const top = window.scrollY + block.getBoundingClientRect().top + offset * extentOf(block, next);
	window.scrollTo({ top: isStart ? 0 : top, behavior: 'instant' });
}

/** The part of that name. */
export function partNamed(root: ParentNode, name: string): HTMLElement | undefined {
	return partsOf(root).find((part) => partName(part) === name);
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

/** The parts of the text in their order: sections and what stands around them. */
export function partsOf(root: ParentNode): readonly HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('[data-section], [data-part]')];
}

function blocksOf(part: HTMLElement): readonly HTMLElement[] {
	return [...part.querySelectorAll<HTMLElement>(blockSelector)];
}

/** The last block that begins above the upper edge: halving is enough, as they stand one under the other. */
function lastAboveEdge(blocks: readonly HTMLElement[]): number {
	let [above, below] = [0, blocks.length];
	while (below - above > 1) {
		const middle = (above + below) >> 1;
		const isAbove = (blocks[middle]?.getBoundingClientRect().top ?? 0) <= 1;
		[above, below] = isAbove ? [middle, below] : [above, middle];
	}
	return above;
}

/** From the top of a block to the top of the next, gap and all; never nothing, so that one can divide by it. */
function extentOf(block: HTMLElement, next: HTMLElement | undefined): number {
	const { top, height } = block.getBoundingClientRect();
	const extent = next ? next.getBoundingClientRect().top - top : height;
	return Math.max(1, extent);
}
