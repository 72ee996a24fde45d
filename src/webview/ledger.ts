import { everyClaim, type ClaimFilter } from '../core/claims/facets';
import { idKey } from '../core/claims/claimRows';
import { filterClaims } from '../core/claims/filterClaims';
import { orderOfText, sortClaims, type ClaimOrder } from '../core/claims/sortClaims';
import type { LedgerState } from '../protocol/ledgerState';
import type { Target } from '../protocol/target';
import { filterOf, LedgerControls, sortKeyOf } from './ledgerControls';
import { readLedgerRows, type LedgerRow } from './ledgerRows';
import type { PartTools, PartView } from './partView';

/** The ledger of claims: filters and sorts its rows on the page. */
export class Ledger implements PartView {
	readonly #ledger: HTMLElement;
	readonly #keep: (state: LedgerState) => void;
	readonly #controls: LedgerControls;
	readonly #rows: readonly LedgerRow[];
	#order: ClaimOrder;

	public constructor(root: HTMLElement, { state, keep }: PartTools<LedgerState>) {
		this.#ledger = root.querySelector<HTMLElement>('.ledger') ?? root;
		this.#keep = keep;
		this.#controls = new LedgerControls(this.#ledger);
		this.#rows = readLedgerRows(this.#ledger);
		this.#order = state?.order ?? orderOfText;
		this.#controls.set(state?.filter ?? everyClaim);
		this.#sort();
		this.#filter();
		root.addEventListener('input', () => {
			this.#filter();
			this.#keepState();
		});
		root.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest('button') : null;
			if (button) {
				this.#press(button);
			}
		});
	}

	/** Narrows the rows to one entity or one section, and to nothing else. */
	public show(about: readonly Target[]): void {
		const values = (kind: Target['kind']): string[] =>
			about.filter((target) => target.kind === kind).map(({ id }) => idKey(id));
		this.#ask({ chosen: { entity: values('entity'), section: values('section') }, words: '' });
	}

	#press(button: HTMLButtonElement): void {
		if (button.matches('[data-only]')) {
			const isPressed = button.getAttribute('aria-pressed') === 'true';
			this.#ask(isPressed ? everyClaim : filterOf(button));
		} else if (button.matches('[data-reset]')) {
			this.#ask(everyClaim);
			// The button goes away, and the focus must not go with it.
			this.#ledger.querySelector<HTMLElement>('[data-words]')?.focus({ preventScroll: true });
		} else if (button.matches('[data-sort]')) {
			const by = sortKeyOf(button);
			this.#order = { by, descending: this.#order.by === by && !this.#order.descending };
			this.#sort();
			this.#keepState();
		}
	}

	#ask(filter: ClaimFilter): void {
		this.#controls.set(filter);
		this.#filter();
		this.#keepState();
	}

	#filter(): void {
		const filter = this.#controls.filter();
		const { rows, counts } = filterClaims(this.#rows, filter);
		const left = new Set(rows);
		for (const row of this.#rows) {
			row.element.hidden = !left.has(row);
		}
		this.#controls.showOutcome(filter, counts, rows.length, this.#rows.length);
	}

	#sort(): void {
		this.#controls.showOrder(this.#order);
		const sorted = sortClaims(this.#rows, this.#order, this.#ledger.dataset['locale'] ?? 'en');
		const body = this.#ledger.querySelector('tbody');
		const isSorted = sorted.every(({ element }, index) => body?.children[index] === element);
		if (!isSorted && body) {
			// Out of the page meanwhile, where moving thousands of rows costs the styles of each.
			const place = document.createComment('');
			body.replaceWith(place);
			body.append(...sorted.map(({ element }) => element));
			place.replaceWith(body);
		}
	}

	#keepState(): void {
		const { chosen, words } = this.#controls.filter();
		const values = Object.entries(chosen).map(([facet, list]) => [facet, [...list]]);
		this.#keep({
			filter: { chosen: Object.fromEntries(values), words },
			order: { by: this.#order.by, descending: this.#order.descending },
		});
	}
}
