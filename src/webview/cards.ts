import { percentDecoded } from '../core/percentEncoding';
import { unmark } from './marks';

const anchorSelector = '.citation a, .claim-mark';

/** The id of the one card that there is. */
export const cardElementId = 'page:card';

/** How long the pointer rests before a card comes, and how long it may be away before the card goes. */
const showDelay = 120;
const hideDelay = 250;

/** Cards that show a source or a check where it is referred to, on hover and on focus. */
export class Cards {
	readonly #root: HTMLElement;
	readonly #card = document.createElement('div');
	#anchor: HTMLElement | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	public constructor(root: HTMLElement) {
		this.#root = root;
		this.#card.id = cardElementId;
		this.#card.className = 'card';
		this.#card.setAttribute('role', 'tooltip');
		root.addEventListener('pointerover', (event) => {
			this.#pointTo(event);
		});
		root.addEventListener('pointerout', ({ relatedTarget }) => {
			if (this.#anchor && !this.#belongs(relatedTarget)) {
				this.#later(hideDelay, () => {
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
				if (target !== this.#card) {
					this.#place();
				}
			},
			{ capture: true, passive: true },
		);
	}

	/** Hides the card; false when there was none. */
	public hide(): boolean {
		clearTimeout(this.#timer);
		this.#anchor?.removeAttribute('aria-describedby');
		const wasShown = this.#anchor !== undefined;
		this.#anchor = undefined;
		this.#card.remove();
		return wasShown;
	}

	#pointTo({ target }: PointerEvent): void {
		const anchor = anchorOf(target);
		if (anchor && anchor !== this.#anchor) {
			this.#later(showDelay, () => {
				this.#show(anchor);
			});
		} else if (this.#belongs(target)) {
			clearTimeout(this.#timer);
		}
	}

	#later(delay: number, action: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(action, delay);
	}

	#belongs(target: EventTarget | null): boolean {
		return (
			target instanceof Node && (this.#card.contains(target) || (this.#anchor?.contains(target) ?? false))
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
		this.#card.replaceChildren(content);
		// Within the same landmark, so that nothing on the page stands outside of one.
		landmark.append(this.#card);
		anchor.setAttribute('aria-describedby', this.#card.id);
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
			return;
		}
		const { width, height } = this.#card.getBoundingClientRect();
		const margin = 8;
		const room = document.documentElement.clientWidth - width - margin;
		const left = Math.max(margin, Math.min(anchor.left, room));
		const isRoomBelow = anchor.bottom + height + margin <= window.innerHeight;
		const top = isRoomBelow || anchor.top < height ? anchor.bottom + 4 : anchor.top - height - 4;
		this.#card.style.setProperty('left', `${left}px`);
		this.#card.style.setProperty('top', `${top}px`);
	}
}

function anchorOf(target: EventTarget | null): HTMLElement | undefined {
	return target instanceof Element ? (target.closest<HTMLElement>(anchorSelector) ?? undefined) : undefined;
}
