import { mostCompared, type ComparisonState } from '../protocol/comparisonState';
import type { Target } from '../protocol/target';
import { parseContent } from './parseContent';
import { fillIn } from '../core/fillIn';
import type { PartTools, PartView } from './partView';

/** Models compared: what is chosen is laid side by side by the host, which has the facts. */
export class Comparison implements PartView {
	readonly #root: HTMLElement;
	readonly #tools: PartTools<ComparisonState>;
	readonly #boxes: readonly HTMLInputElement[];
	readonly #onlyDifferences: HTMLInputElement | null;

	public constructor(root: HTMLElement, tools: PartTools<ComparisonState>) {
		this.#root = root;
		this.#tools = tools;
		this.#boxes = [...root.querySelectorAll<HTMLInputElement>('[name="compare"]')];
		this.#onlyDifferences = root.querySelector<HTMLInputElement>('[name="only-differences"]');
		root.addEventListener('change', ({ target }) => {
			if (target === this.#onlyDifferences) {
				this.#showDifferences();
				this.#keep();
			} else if (target instanceof HTMLInputElement && this.#boxes.includes(target)) {
				this.#compare();
			}
		});
		root.querySelector('[data-copy]')?.addEventListener('click', () => {
			tools.copyComparison(this.#state);
		});
		if (tools.state) {
			this.#restore(tools.state);
		}
	}

	/** Compares these; one alone is compared with what is chosen already, and the rest of the choice is offered. */
	public show(about: readonly Target[]): void {
		const ids = about.filter(({ kind }) => kind === 'entity').map(({ id }) => id);
		const isAddition = ids.length === 1;
		if (isAddition) {
			this.#root.querySelector('[data-chooser]')?.setAttribute('open', '');
			ids.push(...this.#chosen);
		}
		if (this.#boxes.some(({ value }) => ids.includes(value))) {
			this.#choose(ids);
			this.#compare();
		}
	}

	/** Puts a comparison in the place of the one that is shown, unless something else was chosen in the meantime. */
	public compared(ids: readonly string[], content: string): void {
		const place = this.#root.querySelector<HTMLElement>('[data-compared]');
		if (!place || ids.join(' ') !== this.#chosen.join(' ')) {
			return;
		}
		place.replaceChildren(parseContent(content));
		place.removeAttribute('aria-busy');
		const words =
			place.querySelector('[role="region"]')?.getAttribute('aria-label') ?? place.textContent.trim();
		this.#tools.announce(words);
	}

	get #chosen(): readonly string[] {
		const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
		return ticked.slice(0, mostCompared);
	}

	#restore({ entities, onlyDifferences }: ComparisonState): void {
		const before = this.#chosen.join(' ');
		this.#choose(entities);
		if (this.#onlyDifferences) {
			this.#onlyDifferences.checked = onlyDifferences;
		}
		this.#showDifferences();
		if (this.#chosen.join(' ') !== before) {
			this.#compare();
		}
	}

	#choose(ids: readonly string[]): void {
		const chosen = new Set(ids.slice(0, mostCompared));
		for (const box of this.#boxes) {
			box.checked = chosen.has(box.value);
		}
	}

	#compare(): void {
		const chosen = this.#chosen;
		// One more than can be compared is not ticked.
		this.#choose(chosen);
		const count = this.#root.querySelector<HTMLElement>('[data-count]');
		if (count) {
			const { format } = new Intl.NumberFormat(document.documentElement.lang);
			const counts = [chosen.length, this.#boxes.length].map((each) => format(each));
			count.textContent = fillIn(count.dataset['count'] ?? '', ...counts);
		}
		this.#root.querySelector('[data-compared]')?.setAttribute('aria-busy', 'true');
		this.#tools.compare(chosen);
		this.#keep();
	}

	#showDifferences(): void {
		this.#root
			.querySelector('.comparison')
			?.toggleAttribute('data-only-differences', this.#onlyDifferences?.checked ?? false);
	}

	get #state(): ComparisonState {
		return { entities: [...this.#chosen], onlyDifferences: this.#onlyDifferences?.checked ?? false };
	}

	#keep(): void {
		this.#tools.keep(this.#state);
	}
}
