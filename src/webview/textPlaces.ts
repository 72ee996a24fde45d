import type { TextPlace } from '../protocol/viewState';
import { layOutWhole } from './offScreen';
import { partName, partsOf } from './textParts';

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

/** How far below the upper edge a part still counts as being read, in pixels. */
const reachedEdge = 120;

/** The id of the section that a place is in, if it is in one. */
export function sectionOfPlace({ part }: TextPlace): string | undefined {
	return part.startsWith('section:') ? part.slice('section:'.length) : undefined;
}

/** The place at the upper edge of the window. */
export function currentPlace(root: HTMLElement): TextPlace {
	const parts = partsOf(root);
	const [part, blocks] = lastReached(parts);
	if (!part) {
		return { part: 'part:masthead', block: 0, offset: 0 };
	}
	const index = lastAboveEdge(blocks);
	const block = blocks[index] ?? part;
	const { top } = block.getBoundingClientRect();
	const next = blocks[index + 1] ?? firstBlockAfter(part, parts);
	return {
		part: partName(part),
		block: index,
		offset: Math.min(1, Math.max(0, -top / extentOf(block, next))),
	};
}

/** Scrolls so that the place is at the upper edge again. */
export function goToPlace(root: HTMLElement, { part: name, block: index, offset }: TextPlace): void {
	const parts = partsOf(root);
	const part = parts.find((candidate) => partName(candidate) === name);
	if (!part) {
		return;
	}
	if (part.matches('.part')) {
		// Its size depends on whether the pane is open, and what was passed over still has the one from before.
		layOutWhole(root);
	}
	const blocks = blocksOf(part);
	const block = blocks[index] ?? blocks.at(-1) ?? part;
	const next = blocks[blocks.indexOf(block) + 1] ?? firstBlockAfter(part, parts);
	const isStart = name === 'part:masthead' && index === 0 && offset === 0;
	const top = window.scrollY + block.getBoundingClientRect().top + offset * extentOf(block, next);
	window.scrollTo({ top: isStart ? 0 : top, behavior: 'instant' });
}

/** Changes the page without moving what the reader is looking at. */
export function keepingPlace(root: HTMLElement, change: () => void): void {
	const place = currentPlace(root);
	layOutWhole(root);
	change();
	goToPlace(root, place);
}

/** Changes the page without moving an element that the reader looks at, or, without one, the text. */
export function keepingInPlace(root: HTMLElement, element: Element | undefined, change: () => void): void {
	if (!element) {
		keepingPlace(root, change);
		return;
	}
	const before = middleOf(element);
	layOutWhole(root);
	change();
	window.scrollBy({ top: middleOf(element) - before, behavior: 'instant' });
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

/** The part that is being read: the last of these that has been reached. */
export function partBeingRead(parts: readonly HTMLElement[]): HTMLElement | undefined {
	return parts[lastAboveEdge(parts, reachedEdge)];
}

/** The id of the section that is being read, if it is one. */
export function sectionBeingRead(root: HTMLElement): string | undefined {
	return partBeingRead(partsOf(root))?.dataset['section'];
}

function blocksOf(part: HTMLElement): readonly HTMLElement[] {
	return [...part.querySelectorAll<HTMLElement>(blockSelector)];
}

function firstBlockAfter(part: HTMLElement, parts: readonly HTMLElement[]): HTMLElement | undefined {
	for (const later of parts.slice(parts.indexOf(part) + 1)) {
		const [first] = blocksOf(later);
		if (first) {
			return first;
		}
	}
	return undefined;
}

/** The last part with a block that begins above the upper edge, and its blocks; where there is none, the first. */
function lastReached(
	parts: readonly HTMLElement[],
): readonly [HTMLElement | undefined, readonly HTMLElement[]] {
	for (let index = lastAboveEdge(parts); index >= 0; index--) {
		const part = parts[index];
		const blocks = part ? blocksOf(part) : [];
		if (blocks[0] && (isAboveEdge(blocks[0]) || index === 0)) {
			return [part, blocks];
		}
	}
	return [parts[0], parts[0] ? blocksOf(parts[0]) : []];
}

/** The last of these that begins above an edge: halving is enough, as they stand one under the other. */
function lastAboveEdge(elements: readonly HTMLElement[], edge = 1): number {
	let [above, below] = [0, elements.length];
	while (below - above > 1) {
		const middle = (above + below) >> 1;
		const element = elements[middle];
		[above, below] = element && isAboveEdge(element, edge) ? [middle, below] : [above, middle];
	}
	return above;
}

/** Halfway down, as it is there that a pointer rests on what becomes smaller. */
function middleOf(element: Element): number {
	const { top, bottom } = element.getBoundingClientRect();
	return (top + bottom) / 2;
}

function isAboveEdge(element: HTMLElement, edge = 1): boolean {
	return element.getBoundingClientRect().top <= edge;
}

/** From the top of a block to the top of the next, gap and all; never nothing, so that one can divide by it. */
function extentOf(block: HTMLElement, next: HTMLElement | undefined): number {
	const { top, height } = block.getBoundingClientRect();
	const extent = next ? next.getBoundingClientRect().top - top : height;
	return Math.max(1, extent);
}
