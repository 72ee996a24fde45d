import type { DrawingView } from './drawingView';

/** How far a pointer moves before that is no click any more, in pixels. */
const slack = 4;

/** Zooms and moves a drawing by mouse, pen and touch; the page stays free to scroll. */
export function listenToGestures(drawing: SVGSVGElement, view: DrawingView): void {
	const pointers = new Map<number, PointerEvent>();
	let hasMoved = false;
	drawing.addEventListener(
		'wheel',
		(event) => {
			// Pinching on a touch pad comes as this too; the wheel alone scrolls the page.
			if (event.ctrlKey || event.metaKey) {
				event.preventDefault();
				view.zoomBy(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 120), event);
			}
		},
		{ passive: false },
	);
	drawing.addEventListener('pointerdown', (event) => {
		if (event.button === 0) {
			hasMoved = pointers.size > 0;
			pointers.set(event.pointerId, event);
		}
	});
	drawing.addEventListener('pointermove', (event) => {
		const before = pointers.get(event.pointerId);
		if (!before) {
			return;
		}
		const isZoomed = drawing.classList.contains('is-zoomed');
		if (pointers.size === 1 && !isZoomed) {
			return;
		}
		if (!hasMoved && distance(before, event) < slack) {
			return;
		}
		hasMoved = true;
		if (!drawing.hasPointerCapture(event.pointerId)) {
			drawing.setPointerCapture(event.pointerId);
		}
		drawing.classList.add('is-dragged');
		const other = [...pointers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
		if (other) {
			view.zoomBy(distance(event, other) / Math.max(1, distance(before, other)), middle(event, other));
		}
		const share = 1 / pointers.size;
		view.moveBy((event.clientX - before.clientX) * share, (event.clientY - before.clientY) * share);
		pointers.set(event.pointerId, event);
	});
	for (const type of ['pointerup', 'pointercancel'] as const) {
		drawing.addEventListener(type, ({ pointerId }) => {
			pointers.delete(pointerId);
			drawing.classList.toggle('is-dragged', pointers.size > 0 && hasMoved);
		});
	}
	drawing.addEventListener(
		'click',
		(event) => {
			// A click that ends a drag chooses nothing; one by keyboard is always meant.
			if (hasMoved && event.detail > 0) {
				event.preventDefault();
				event.stopPropagation();
			}
			hasMoved = false;
		},
		{ capture: true },
	);
	// Links can be dragged away by default.
	drawing.addEventListener('dragstart', (event) => {
		event.preventDefault();
	});
}

type Place = Pick<PointerEvent, 'clientX' | 'clientY'>;

function distance(one: Place, other: Place): number {
	return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

function middle(one: Place, other: Place): Place {
	return { clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 };
}
