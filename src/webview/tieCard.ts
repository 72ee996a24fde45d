import { HoverCard } from './hoverCard';
import { unmark } from './marks';

/** How far around the pointer nothing of the card is put, which the pointer would cover. */
const pointerRadius = 8;

/** The card that says what a line of a drawing is, with its sources: its sentence in the list, copied. */
export class TieCard {
	readonly #root: HTMLElement;
	readonly #card = new HoverCard('card tie-card');
	readonly #onDidChange: (tie: string | undefined) => void;

	public constructor(
		root: HTMLElement,
		drawing: SVGSVGElement,
		onDidChange: (tie: string | undefined) => void,
	) {
		this.#root = root;
		this.#onDidChange = onDidChange;
		const tieAt = ({ target }: Event): string | undefined =>
			target instanceof Element ? target.closest<SVGElement>('.tie')?.dataset['tie'] : undefined;
		let pointed: string | undefined;
		drawing.addEventListener('pointerover', () => {
			pointed = undefined;
			this.#leave();
		});
		// Not when the pointer is over a line: the page may have moved below a pointer that rests.
		drawing.addEventListener('pointermove', (event) => {
			const tie = event.pointerType === 'mouse' && event.buttons === 0 ? tieAt(event) : undefined;
			if (tie !== undefined && tie !== pointed) {
				this.#card.later('show', () => {
					this.#show(tie, event);
				});
			}
			pointed = tie;
		});
		drawing.addEventListener('pointerleave', () => {
			this.#leave();
		});
		drawing.addEventListener('click', (event) => {
			const tie = tieAt(event);
			if (tie !== undefined) {
				this.#show(tie, event);
			}
		});
		this.#card.element.addEventListener('pointerenter', () => {
			this.#card.stay();
		});
		this.#card.element.addEventListener('pointerleave', () => {
			this.#leave();
		});
	}

	/** Whether the card is shown. */
	public get isShown(): boolean {
		return this.#card.element.isConnected;
	}

	public hide(): void {
		this.#card.stay();
		if (this.isShown) {
			this.#card.element.remove();
			this.#onDidChange(undefined);
		}
	}

	#leave(): void {
		if (this.isShown) {
			this.#card.later('hide', () => {
				this.hide();
			});
		} else {
			this.#card.stay();
		}
	}

	#show(tie: string, { clientX, clientY }: MouseEvent): void {
		this.#card.stay();
		const sentence = this.#root.querySelector(`.ties-list [data-tie="${CSS.escape(tie)}"]`);
		// Outside of the part: what is fixed within one is fixed to it, and not to the window.
		const place = this.#root.closest('main');
		if (!sentence || !place) {
			return;
		}
		const { element } = this.#card;
		element.replaceChildren(...[...sentence.childNodes].map((node) => node.cloneNode(true)));
		unmark(element);
		place.append(element);
		const { width } = element.getBoundingClientRect();
		this.#card.placeAt(new DOMRect(clientX - width / 2, clientY - pointerRadius, width, 2 * pointerRadius));
		this.#onDidChange(tie);
	}
}
