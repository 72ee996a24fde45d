import { unmark } from './marks';

/** How long the pointer rests before a card comes, and how long it may be away before the card goes. */
const showDelay = 120;
const hideDelay = 300;

/** The card that says what a line of a drawing is, with its sources: its sentence in the list, copied. */
export class TieCard {
	readonly #root: HTMLElement;
	readonly #card = document.createElement('div');
	readonly #onDidChange: (tie: string | undefined) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	public constructor(
		root: HTMLElement,
		drawing: SVGSVGElement,
		onDidChange: (tie: string | undefined) => void,
	) {
		this.#root = root;
		this.#onDidChange = onDidChange;
		this.#card.className = 'card tie-card';
		const tieAt = ({ target }: Event): string | undefined =>
			target instanceof Element ? target.closest<SVGElement>('.tie')?.dataset['tie'] : undefined;
		drawing.addEventListener('pointerover', (event) => {
			const tie = tieAt(event);
			if (tie !== undefined && event.pointerType === 'mouse' && event.buttons === 0) {
				this.#later(showDelay, () => {
					this.#show(tie, event);
				});
			} else {
				this.#leave();
			}
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
		this.#card.addEventListener('pointerenter', () => {
			clearTimeout(this.#timer);
		});
		this.#card.addEventListener('pointerleave', () => {
			this.#leave();
		});
	}

	/** Whether the card is shown. */
	public get isShown(): boolean {
		return this.#card.isConnected;
	}

	public hide(): void {
		clearTimeout(this.#timer);
		if (this.isShown) {
			this.#card.remove();
			this.#onDidChange(undefined);
		}
	}

	#leave(): void {
		if (this.isShown) {
			this.#later(hideDelay, () => {
				this.hide();
			});
		} else {
			clearTimeout(this.#timer);
		}
	}

	#later(delay: number, action: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(action, delay);
	}

	#show(tie: string, { clientX, clientY }: MouseEvent): void {
		clearTimeout(this.#timer);
		const sentence = this.#root.querySelector(`.ties-list [data-tie="${CSS.escape(tie)}"]`);
		// Outside of the part: what is fixed within one is fixed to it, and not to the window.
		const place = this.#root.closest('main');
		if (!sentence || !place) {
			return;
		}
		this.#card.replaceChildren(...[...sentence.childNodes].map((node) => node.cloneNode(true)));
		unmark(this.#card);
		place.append(this.#card);
		const { width, height } = this.#card.getBoundingClientRect();
		const margin = 8;
		const left = Math.min(clientX - width / 2, document.documentElement.clientWidth - width - margin);
		const isRoomBelow = clientY + height + 20 <= window.innerHeight;
		this.#card.style.setProperty('left', `${Math.max(margin, left)}px`);
		this.#card.style.setProperty('top', `${isRoomBelow ? clientY + 12 : clientY - height - 12}px`);
		this.#onDidChange(tie);
	}
}
