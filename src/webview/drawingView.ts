import type { TiesView } from '../protocol/tiesState';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Letters of 13 units are still read at this scale, in pixels for a unit: a narrower panel shows a part at first. */
const leastScale = 0.78;

/** So many units are as long as the letters of the text are high: 13 of them are a little less. */
const unitsInRem = 14.5;

/** The largest scale that one can zoom to. */
const largestScale = 4;

/**
 * What of a drawing is shown: all of it, or the part of it around a point. The drawing keeps its size on the page;
 * its view box changes.
 */
export class DrawingView {
	readonly #drawing: SVGSVGElement;
	readonly #width: number;
	readonly #height: number;
	readonly #onDidZoom: () => void;
	/** What the reader wants to see; without it, all or what is chosen. */
	#wanted: TiesView | undefined;
	/** In the middle as long as the reader wants nothing else. */
	#middle: Point;
	#shown: TiesView;

	public constructor(drawing: SVGSVGElement, view: TiesView | undefined, onDidZoom: () => void) {
		this.#drawing = drawing;
		this.#width = drawing.viewBox.baseVal.width;
		this.#height = drawing.viewBox.baseVal.height;
		// Its form on the page stays when the view box changes; its letters are about as large as those around it.
		drawing.style.setProperty('aspect-ratio', `${this.#width} / ${this.#height}`);
		drawing.style.setProperty('inline-size', `${this.#width / unitsInRem}rem`);
		this.#onDidZoom = onDidZoom;
		this.#wanted = view;
		this.#middle = { x: this.#width / 2, y: this.#height / 2 };
		this.#shown = { zoom: 1, ...this.#middle };
	}

	/** What the reader zoomed to; undefined when that is nothing. */
	public get wanted(): TiesView | undefined {
		return this.#wanted;
	}

	/** Draws what is to be seen; to be called whenever the room has changed. */
	public update(): void {
		const { clientWidth, clientHeight } = this.#drawing;
		const fit = this.#fit;
		if (fit === 0) {
			return;
		}
		const { zoom, x, y } = this.#wanted ?? { zoom: this.#restingZoom, ...this.#middle };
		const scale = fit * zoom;
		const width = clientWidth / scale;
		const height = clientHeight / scale;
		this.#shown = { zoom, x: within(x, width, this.#width), y: within(y, height, this.#height) };
		const [left, top] = [this.#shown.x - width / 2, this.#shown.y - height / 2];
		this.#drawing.setAttribute(
			'viewBox',
			[left, top, width, height].map((length) => length.toFixed(2)).join(' '),
		);
		this.#drawing.classList.toggle('is-zoomed', zoom > 1.001);
	}

	/** Keeps something in the middle as long as the reader has not zoomed. */
	public centreOn(middle: Point): void {
		this.#middle = middle;
		this.update();
	}

	/** Shows everything, as small as that may be. */
	public showAll(): void {
		this.#want({ zoom: 1, x: this.#width / 2, y: this.#height / 2 });
	}

	/** Makes everything larger by a factor; what is at a place of the window stays there. */
	public zoomBy(factor: number, at?: { readonly clientX: number; readonly clientY: number }): void {
		const { zoom, x, y } = this.#shown;
		const largest = Math.max(1, largestScale / this.#fit);
		const next = Math.min(largest, Math.max(1, zoom * factor));
		const fixed = at ? this.#pointAt(at) : { x, y };
		const share = zoom / next;
		this.#want({ zoom: next, x: fixed.x + (x - fixed.x) * share, y: fixed.y + (y - fixed.y) * share });
	}

	/** Moves the drawing by so many pixels. */
	public moveBy(right: number, down: number): void {
		const { zoom, x, y } = this.#shown;
		const scale = this.#fit * zoom;
		this.#want({ zoom, x: x - right / scale, y: y - down / scale });
	}

	/** Moves the drawing, if need be, so that a part of it is in sight. */
	public bringIntoSight(part: Element): void {
		const outer = this.#drawing.getBoundingClientRect();
		const inner = part.getBoundingClientRect();
		const margin = 12;
		const right = overhang(inner.left - margin, inner.right + margin, outer.left, outer.right);
		const down = overhang(inner.top - margin, inner.bottom + margin, outer.top, outer.bottom);
		if (right !== 0 || down !== 0) {
			this.moveBy(right, down);
		}
	}

	get #fit(): number {
		const { clientWidth, clientHeight } = this.#drawing;
		return Math.min(clientWidth / this.#width, clientHeight / this.#height);
	}

	get #restingZoom(): number {
		return Math.max(1, leastScale / this.#fit);
	}

	#want(view: TiesView): void {
		this.#wanted = view;
		this.update();
		this.#wanted = { ...this.#shown };
		this.#onDidZoom();
	}

	#pointAt({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point {
		const { left, top, width, height } = this.#drawing.getBoundingClientRect();
		const scale = this.#fit * this.#shown.zoom;
		return {
			x: this.#shown.x + (clientX - left - width / 2) / scale,
			y: this.#shown.y + (clientY - top - height / 2) / scale,
		};
	}
}

/** The middle of a window of some length over a whole, moved so that nothing beyond the whole is shown. */
function within(middle: number, length: number, whole: number): number {
	return length >= whole ? whole / 2 : Math.min(whole - length / 2, Math.max(length / 2, middle));
}

function overhang(start: number, end: number, from: number, to: number): number {
	return start < from ? from - start : end > to ? to - end : 0;
}
