import type { Target } from '../protocol/target';
import type { TiesState } from '../protocol/tiesState';
import { listenToGestures } from './drawingGestures';
import { listenToTools, zoomStep } from './drawingTools';
import { DrawingView } from './drawingView';
import { busiestName, drawnName, drawnNames, middleOf, placedNames } from './drawnNames';
import { emphasize } from './emphasis';
import { nextName } from './nextName';
import type { PartTools, PartView } from './partView';
import { TieCard } from './tieCard';

/** Who is tied to whom: a drawing, and the same as a list: what the reader does with it. */
export class Ties implements PartView {
	readonly #root: HTMLElement;
	readonly #tools: PartTools<TiesState>;
	readonly #drawing: SVGSVGElement | null;
	readonly #view: DrawingView | undefined;
	readonly #card: TieCard | undefined;
	#chosen: string | undefined;
	#pointed: string | undefined;
	/** What a link or a command asked to see. */
	#asked: string | undefined;
	/** From which name the keyboard went into the pane: it comes back there. */
	#left: string | undefined;

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
		listenToTools(root, view);
		root.addEventListener('change', () => {
			this.#keep();
		});
		document.addEventListener(
			'keydown',
			(event) => {
				if (event.key === 'Escape' && this.#card?.isShown) {
					event.stopPropagation();
					this.#card.hide();
				}
			},
			{ capture: true, signal: tools.signal },
		);
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
		this.#asked = undefined;
		this.#emphasize();
		this.#centre();
		const name = this.#nameOf(this.#chosen);
		if (name && this.#view?.wanted) {
			this.#view.bringIntoSight(name);
		}
		const left = this.#nameOf(this.#left);
		if (this.#chosen !== this.#left) {
			this.#left = undefined;
		}
		if (left && !item) {
			this.#focusLater(left);
		}
	}

	/** Shows a name in the drawing and puts the focus there. */
	public show(about: readonly Target[]): void {
		this.#setShown('drawing');
		const name = about.map(({ id }) => this.#nameOf(id)).find((found) => found !== undefined);
		this.#asked = name?.dataset['entity'];
		this.#emphasize();
		if (name) {
			this.#focusLater(name);
		} else if (about.length > 0) {
			this.#showInList(about);
		}
		this.#keep();
	}

	/** Puts the focus on a name once the page has come to rest. */
	#focusLater(name: SVGAElement): void {
		requestAnimationFrame(() => {
			this.#focus(name);
			name.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		});
	}

	/** A name that the drawing has no room for stands in the list. */
	#showInList(about: readonly Target[]): void {
		const link = about
			.map(({ id }) => this.#root.querySelector<HTMLElement>(`.ties-list [data-entity="${CSS.escape(id)}"]`))
			.find((found) => found !== null);
		if (link) {
			this.#setShown('list');
			link.scrollIntoView({ block: 'center', behavior: 'instant' });
			link.focus({ preventScroll: true });
		}
	}

	#listenToNames(drawing: SVGSVGElement, view: DrawingView): void {
		for (const name of drawnNames(this.#root)) {
			// When it moves, not when it enters: the page may have moved below a pointer that rests.
			name.addEventListener('pointermove', ({ pointerType }) => {
				const pointed = pointerType === 'mouse' ? name.dataset['entity'] : undefined;
				if (pointed !== this.#pointed) {
					this.#pointed = pointed;
					this.#emphasize();
				}
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
		drawing.addEventListener('click', ({ target, detail }) => {
			const name = target instanceof Element ? target.closest<SVGElement>('.tied') : null;
			this.#left = detail === 0 ? name?.dataset['entity'] : undefined;
		});
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
				this.#root.querySelector<HTMLElement>('input:checked')?.focus();
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
		const names = placedNames(this.#root);
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

	#nameOf(entity: string | undefined): SVGAElement | undefined {
		return drawnName(this.#root, entity);
	}

	/** The Tab key comes back to the name that had the focus last. */
	#rove(name: SVGAElement): void {
		for (const other of drawnNames(this.#root)) {
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
		const entity = this.#pointed ?? focused ?? this.#asked ?? this.#chosen;
		if (this.#drawing) {
			emphasize(this.#drawing, tie === undefined ? (entity === undefined ? undefined : { entity }) : { tie });
		}
	}

	/** Where there is no room for all, what is chosen is in the middle, or else the name with the most ties. */
	#centre(): void {
		const name = this.#nameOf(this.#chosen) ?? busiestName(this.#root);
		if (name) {
			this.#view?.centreOn(middleOf(name));
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
