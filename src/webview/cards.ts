import { percentDecoded } from '../core/percentEncoding';
import { HoverCard } from './hoverCard';
import { unmark } from './marks';

const anchorSelector = '.citation a, .claim-mark';

/** The id of the one card that there is. */
export const cardElementId = 'page:card';

/** Cards that show a source or a check where it is referred to, on hover and on focus. */
export class Cards {
	readonly #root: HTMLElement;
	readonly #card = new HoverCard('card');
	#anchor: HTMLElement | undefined;

	public constructor(root: HTMLElement) {
		this.#root = root;
		this.#card.element.id = cardElementId;
		this.#card.element.setAttribute('role', 'tooltip');
		root.addEventListener('pointerover', (event) => {
			this.#pointTo(event);
		});
		root.addEventListener('pointerout', ({ relatedTarget }) => {
			if (this.#anchor && !this.#belongs(relatedTarget)) {
				this.#card.later('hide', () => {
					this.hide();
				});
			}
		});
		root.addEventListener('focusin', ({ target }) => {
			const anchor = anchorOf(target);
			if (anchor?.matches(':focus-visible')) {
				this.#show(anchor);
			} else if (!this.#belongs(target)) {
				this.hide();
			}
		});
		root.addEventListener('focusout', ({ relatedTarget }) => {
			if (!this.#belongs(relatedTarget)) {
				this.hide();
			}
		});
		window.addEventListener('resize', () => {
			this.hide();
		});
		document.addEventListener(
			'scroll',
			({ target }) => {
				if (target !== this.#card.element) {
					this.#place();
				}
			},
			{ capture: true, passive: true },
		);
	}

	/** Hides the card; false when there was none. */
	public hide(): boolean {
		this.#card.stay();
		this.#anchor?.removeAttribute('aria-describedby');
		const wasShown = this.#anchor !== undefined;
		this.#anchor = undefined;
		this.#card.element.remove();
		return wasShown;
	}

	#pointTo({ target }: PointerEvent): void {
		const anchor = anchorOf(target);
		if (anchor && anchor !== this.#anchor) {
			this.#card.later('show', () => {
				this.#show(anchor);
			});
		} else if (this.#belongs(target)) {
			this.#card.stay();
		}
	}

	#belongs(target: EventTarget | null): boolean {
		return (
			target instanceof Node &&
			(this.#card.element.contains(target) || (this.#anchor?.contains(target) ?? false))
		);
	}

	#show(anchor: HTMLElement): void {
		this.hide();
		const content = this.#contentFor(anchor);
		const landmark = anchor.closest('main, aside, header');
		if (!content || !landmark) {
			return;
		}
		this.#anchor = anchor;
		this.#card.element.replaceChildren(content);
		// Within the same landmark, so that nothing on the page stands outside of one.
		landmark.append(this.#card.element);
		anchor.setAttribute('aria-describedby', cardElementId);
		this.#place();
	}

	/** What the card shows stands elsewhere on the page: it is copied from there. */
	#contentFor(anchor: HTMLElement): HTMLElement | undefined {
		const mark = anchor.dataset['mark'];
		const source =
			mark === undefined
				? document
						.getElementById(percentDecoded(anchor.getAttribute('href')?.slice(1) ?? ''))
						?.querySelector('.reference-text')
				: this.#root.querySelector(`[data-check="${CSS.escape(mark)}"] > .check-terms`);
		const copy = source?.cloneNode(true);
		if (!(copy instanceof HTMLElement)) {
			return undefined;
		}
		unmark(copy);
		for (const link of copy.querySelectorAll('a')) {
			// Out of the order of tabbing: by keyboard they are reached where they stand.
			link.tabIndex = -1;
		}
		return copy;
	}

	#place(): void {
		if (!this.#anchor) {
			return;
		}
		const anchor = this.#anchor.getClientRects()[0] ?? this.#anchor.getBoundingClientRect();
		if (anchor.bottom < 0 || anchor.top > window.innerHeight) {
			this.hide();
		} else {
			this.#card.placeAt(anchor);
		}
	}
}

function anchorOf(target: EventTarget | null): HTMLElement | undefined {
	return target instanceof Element ? (target.closest<HTMLElement>(anchorSelector) ?? undefined) : undefined;
}
