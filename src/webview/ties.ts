import type { Target } from '../protocol/target';
import type { TiesState } from '../protocol/tiesState';
import { listenToGestures } from './drawingGestures';
import { DrawingView } from './drawingView';
import { emphasize } from './emphasis';
import { nextName, type PlacedName } from './nextName';
import type { PartTools, PartView } from './partView';
import { TieCard } from './tieCard';

/** By how much one step zooms. */
const zoomStep = 1.4;

/** Who is tied to whom: a drawing, and the same as a list: what the reader does with it. */
export class Ties implements PartView {
	readonly #root: HTMLElement;
	readonly #tools: PartTools<TiesState>;
	readonly #drawing: SVGSVGElement | null;
	readonly #view: DrawingView | undefined;
	readonly #card: TieCard | undefined;
	#chosen: string | undefined;
	#pointed: string | undefined;

	public constructor(root: HTMLElement, tools: PartTools<TiesState>) {
		this.#root = root;
		this.#tools = tools;
		const drawing = root.querySelector<SVGSVGElement>('.ties-drawing');
		this.#drawing = drawing;
		if (!drawing) {
			return;
		}
		this.#setShown(tools.state?.shows ?? 'drawing');
		const view = new DrawingView(drawing, tools.state?.view, () => {
			this.#card?.hide();
			this.#keep();
		});
		this.#view = view;
		this.#card = new TieCard(root, drawing, (tie) => {
			this.#emphasize(tie);
		});
		listenToGestures(drawing, view);
		this.#listenToNames(drawing, view);
		this.#listenToTools(view);
		root.addEventListener('change', () => {
			this.#keep();
		});
		const observer = new ResizeObserver(() => {
			view.update();
		});
		observer.observe(drawing);
		tools.signal.addEventListener('abort', () => {
			observer.disconnect();
		});
		this.#centre();
	}

	/** The reader chose another item: it stands out, with all that it is tied to. */
	public choose(item: Target | undefined): void {
		this.#chosen = item?.kind === 'entity' ? item.id : undefined;
		this.#emphasize();
		this.#centre();
		const name = this.#nameOf(this.#chosen);
		if (name && this.#view?.wanted) {
			this.#view.bringIntoSight(name);
		}
	}

	/** Shows a name in the drawing and puts the focus there. */
	public show(about: readonly Target[]): void {
		this.#setShown('drawing');
		const name = about.map(({ id }) => this.#nameOf(id)).find((found) => found !== undefined);
		if (name) {
			this.#focus(name);
			name.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		}
		this.#keep();
	}

	#listenToNames(drawing: SVGSVGElement, view: DrawingView): void {
		for (const name of this.#names) {
			name.addEventListener('pointerenter', ({ pointerType }) => {
				this.#pointed = pointerType === 'mouse' ? name.dataset['entity'] : undefined;
				this.#emphasize();
			});
			name.addEventListener('pointerleave', () => {
				this.#pointed = undefined;
				this.#emphasize();
			});
			name.addEventListener('focus', () => {
				this.#rove(name);
				if (name.matches(':focus-visible')) {
					view.bringIntoSight(name);
				}
				this.#emphasize();
			});
			name.addEventListener('blur', () => {
				this.#emphasize();
			});
		}
		drawing.addEventListener('keydown', (event) => {
			if (!event.ctrlKey && !event.metaKey && !event.altKey && this.#press(event.key, view)) {
				event.preventDefault();
				event.stopPropagation();
			}
		});
	}

	/** Whether the key means something in the drawing. */
	#press(key: string, view: DrawingView): boolean {
		switch (key) {
			case '+':
			case '=':
				view.zoomBy(zoomStep);
				break;
			case '-':
			case '_':
				view.zoomBy(1 / zoomStep);
				break;
			case '0':
				view.showAll();
				break;
			case 'Escape':
				if (this.#card?.isShown) {
					this.#card.hide();
				} else {
					this.#root.querySelector<HTMLElement>('input:checked')?.focus();
				}
				break;
			default:
				return this.#goBy(key);
		}
		const { activeElement } = document;
		if (activeElement?.matches('.tied') && key !== '0') {
			view.bringIntoSight(activeElement);
		}
		return true;
	}

	#goBy(key: string): boolean {
		const names = this.#placedNames();
		const focused = document.activeElement instanceof SVGElement && document.activeElement.dataset['entity'];
		const current = names.find(({ id }) => id === focused);
		const next = current && nextName(names, current, key);
		const name = next && this.#nameOf(next.id);
		if (name) {
			this.#focus(name);
		}
		// An arrow that leads nowhere must not scroll the page away from under the reader.
		return name !== undefined || (current !== undefined && key.startsWith('Arrow'));
	}

	#placedNames(): readonly PlacedName[] {
		const ties = [...this.#root.querySelectorAll<SVGElement>('.tie[data-from]')].map(
			({ dataset }) => dataset,
		);
		return this.#names.map((name) => {
			const id = name.dataset['entity'] ?? '';
			const { top, height } = name.getBoundingClientRect();
			const tied = ties.flatMap(({ from = '', to = '' }) => (from === id ? [to] : to === id ? [from] : []));
			return { id, column: Number(name.dataset['column']), y: top + height / 2, tied: new Set(tied) };
		});
	}

	#listenToTools(view: DrawingView): void {
		const tools = this.#root.querySelector<HTMLElement>('.ties-tools');
		tools?.removeAttribute('hidden');
		tools?.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]') : null;
			switch (button?.dataset['zoom']) {
				case 'in':
					view.zoomBy(zoomStep);
					break;
				case 'out':
					view.zoomBy(1 / zoomStep);
					break;
				case 'all':
					view.showAll();
					break;
			}
		});
	}

	get #names(): readonly SVGAElement[] {
		return [...(this.#drawing?.querySelectorAll<SVGAElement>('.tied') ?? [])];
	}

	#nameOf(entity: string | undefined): SVGAElement | undefined {
		return this.#names.find((name) => name.dataset['entity'] === entity);
	}

	/** The Tab key comes back to the name that had the focus last. */
	#rove(name: SVGAElement): void {
		for (const other of this.#names) {
			other.setAttribute('tabindex', other === name ? '0' : '-1');
		}
	}

	#focus(name: SVGAElement): void {
		this.#rove(name);
		name.focus({ preventScroll: true });
		this.#view?.bringIntoSight(name);
	}

	/** What the pointer is on stands out, or else what the keyboard is on, or else what is chosen. */
	#emphasize(tie?: string): void {
		const { activeElement } = document;
		const focused =
			activeElement instanceof SVGElement && activeElement.matches('.tied:focus-visible')
				? activeElement.dataset['entity']
				: undefined;
		const entity = this.#pointed ?? focused ?? this.#chosen;
		if (this.#drawing) {
			emphasize(this.#drawing, tie === undefined ? (entity === undefined ? undefined : { entity }) : { tie });
		}
	}

	/** Where there is no room for all, what is chosen is in the middle, or else the name with the most ties. */
	#centre(): void {
		const ends = [...this.#root.querySelectorAll<SVGElement>('.tie[data-from]')].flatMap(({ dataset }) => [
			dataset['from'],
			dataset['to'],
		]);
		const count = (name: SVGAElement): number => ends.filter((end) => end === name.dataset['entity']).length;
		const name =
			this.#nameOf(this.#chosen) ?? this.#names.toSorted((one, other) => count(other) - count(one))[0];
		const place = name?.transform.baseVal.getItem(0).matrix;
		if (name && place) {
			const { width, height } = name.getBBox();
			this.#view?.centreOn({ x: place.e + width / 2, y: place.f + height / 2 });
		}
	}

	#setShown(shows: TiesState['shows']): void {
		const input = this.#root.querySelector<HTMLInputElement>(`input[value="${shows}"]`);
		if (input) {
			input.checked = true;
		}
	}

	#keep(): void {
		const isList = this.#root.querySelector<HTMLInputElement>('input[value="list"]')?.checked === true;
		this.#tools.keep({ shows: isList ? 'list' : 'drawing', view: this.#view?.wanted });
	}
}
