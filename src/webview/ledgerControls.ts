import { fillIn } from '../core/fillIn';
import { facets, type ClaimFilter, type Facet, type FacetCounts } from '../core/claims/facets';
import { isEveryClaim } from '../core/claims/filterClaims';
import { sortKeys, type ClaimOrder, type SortKey } from '../core/claims/sortClaims';

/** The controls of the ledger: what they ask for, and what they show of it. */
export class LedgerControls {
	readonly #root: HTMLElement;
	readonly #words: HTMLInputElement | null;
	readonly #selects: readonly HTMLSelectElement[];
	readonly #choices: readonly HTMLInputElement[];
	readonly #tiles: readonly HTMLButtonElement[];
	readonly #format: Intl.NumberFormat;

	public constructor(root: HTMLElement) {
		this.#root = root;
		this.#words = root.querySelector('[data-words]');
		this.#selects = [...root.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
		this.#choices = [...root.querySelectorAll<HTMLInputElement>('input[data-facet]')];
		this.#tiles = [...root.querySelectorAll<HTMLButtonElement>('[data-only]')];
		this.#format = new Intl.NumberFormat(root.dataset['locale']);
	}

	/** What the controls ask for now. */
	public filter(): ClaimFilter {
		const chosen = Object.fromEntries(
			facets.map((facet) => [
				facet,
				[
					...this.#selects.filter((select) => facetOf(select) === facet && select.value !== ''),
					...this.#choices.filter((choice) => facetOf(choice) === facet && choice.checked),
				].map(({ value }) => value),
			]),
		);
		return { chosen, words: this.#words?.value ?? '' };
	}

	/** Sets the controls to a filter; a value that does not occur any more is let go. */
	public set({ chosen, words }: ClaimFilter): void {
		for (const select of this.#selects) {
			const [value] = chosen[facetOf(select)] ?? [];
			select.value = value ?? '';
			if (select.selectedIndex < 0) {
				select.value = '';
			}
		}
		for (const choice of this.#choices) {
			choice.checked = chosen[facetOf(choice)]?.includes(choice.value) ?? false;
		}
		if (this.#words) {
			this.#words.value = words;
		}
	}

	/** Shows what a filter leaves: counts behind the values, the result, and which of the numbers on top it is. */
	public showOutcome(filter: ClaimFilter, counts: FacetCounts, left: number, total: number): void {
		for (const option of this.#selects.flatMap((select) => [...select.options])) {
			const { name } = option.dataset;
			const select = option.closest('select');
			if (name !== undefined && select) {
				const count = counts[facetOf(select)].get(option.value) ?? 0;
				option.textContent = this.#fill('valueWithCount', name, count);
				option.hidden = count === 0 && !option.selected;
			}
		}
		for (const choice of this.#choices) {
			const count = counts[facetOf(choice)].get(choice.value) ?? 0;
			const shown = choice.closest('label');
			shown?.classList.toggle('is-empty', count === 0);
			const number = shown?.querySelector('.count');
			if (number) {
				number.textContent = this.#format.format(count);
			}
		}
		for (const tile of this.#tiles) {
			tile.setAttribute('aria-pressed', String(isOnly(filter, tile)));
		}
		this.#show('.ledger-nothing', left === 0);
		this.#show('[data-reset]', !isEveryClaim(filter));
		this.#show('.ledger-table', left > 0);
		const results = this.#root.querySelector('.ledger-results');
		const text = this.#fill('results', this.#format.format(left), total);
		if (results && results.textContent !== text) {
			results.textContent = text;
		}
	}

	/** Shows by which column the rows are sorted. */
	public showOrder({ by, descending }: ClaimOrder): void {
		for (const column of this.#root.querySelectorAll('[data-column]')) {
			if (column.getAttribute('data-column') === by) {
				column.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
			} else {
				column.removeAttribute('aria-sort');
			}
		}
	}

	#show(selector: string, isShown: boolean): void {
		this.#root.querySelector(selector)?.toggleAttribute('hidden', !isShown);
	}

	#fill(template: 'results' | 'valueWithCount', first: string, second: number): string {
		return fillIn(this.#root.dataset[template] ?? '', first, this.#format.format(second));
	}
}

/** What a tile asks for: the one value that it names, and nothing else. */
export function filterOf(tile: HTMLButtonElement): ClaimFilter {
	return { chosen: { [asFacet(tile.dataset['only'])]: [tile.value] }, words: '' };
}

/** The column that a button sorts by. */
export function sortKeyOf(button: HTMLElement): SortKey {
	return sortKeys.find((key) => key === button.dataset['sort']) ?? 'place';
}

function isOnly(filter: ClaimFilter, tile: HTMLButtonElement): boolean {
	const only = asFacet(tile.dataset['only']);
	return (
		filter.words.trim() === '' &&
		facets.every((facet) => {
			const values = filter.chosen[facet] ?? [];
			return facet === only ? values.length === 1 && values[0] === tile.value : values.length === 0;
		})
	);
}

function facetOf({ dataset }: HTMLElement): Facet {
	return asFacet(dataset['facet']);
}

function asFacet(name: string | undefined): Facet {
	const facet = facets.find((known) => known === name);
	if (!facet) {
		throw new Error(`There is no facet ${name ?? ''}.`);
	}
	return facet;
}
