import { parseContent } from './parseContent';

/** Wide enough for text and pane side by side. */
const wide = window.matchMedia('(min-width: 900px)');

/** The pane of the chosen item: beside the text, or under the heading of the section where there is no room. */
export class PaneView {
	readonly #root: HTMLElement;
	#pane: HTMLElement | undefined;
	#anchor: HTMLElement | undefined;

	public constructor(root: HTMLElement) {
		this.#root = root;
	}

	public get isBeside(): boolean {
		return wide.matches;
	}

	public get element(): HTMLElement | undefined {
		return this.#pane;
	}

	/** Calls back when the room for the pane changes, before and after it is moved. */
	public onDidChangeRoom(move: (place: () => void) => void): void {
		wide.addEventListener('change', () => {
			move(() => {
				this.attach();
			});
		});
	}

	/** Shows a pane, or none; the anchor is the part of the text whose heading it goes under when it is narrow. */
	public show(markup: string | undefined, anchor: HTMLElement | undefined): void {
		this.#anchor = anchor;
		const id = this.#pane?.dataset['pane'];
		const pane = markup === undefined ? undefined : parsePane(markup);
		if (pane && this.#pane && pane.dataset['pane'] === id && pane.innerHTML === this.#pane.innerHTML) {
			this.attach();
			return;
		}
		this.detach();
		this.#pane = pane;
		this.attach();
	}

	public detach(): void {
		this.#pane?.remove();
	}

	/** Puts the pane where it belongs, in the order of reading too. */
	public attach(): void {
		const columns = this.#root.querySelector('.columns');
		columns?.classList.toggle('has-pane', this.#pane !== undefined && wide.matches);
		if (!this.#pane) {
			return;
		}
		if (wide.matches) {
			// A complementary landmark has to stand at the top level, which it does beside the text only.
			this.#pane.removeAttribute('role');
			if (this.#pane.parentElement !== columns) {
				columns?.append(this.#pane);
			}
			return;
		}
		this.#pane.setAttribute('role', 'region');
		const heading = this.#anchor?.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)');
		if (heading) {
			const claims = heading.nextElementSibling;
			(claims?.matches('.section-claims') ? claims : heading).after(this.#pane);
		} else {
			(this.#anchor ?? this.#root.querySelector('main'))?.prepend(this.#pane);
		}
	}
}

function parsePane(markup: string): HTMLElement | undefined {
	return parseContent(markup).querySelector<HTMLElement>('[data-pane]') ?? undefined;
}
