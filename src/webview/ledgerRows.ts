import { facets, type ClaimRow, type Facet } from '../core/claims/facets';
import { searchForm } from '../core/lookUp/searchForm';

/** A row of the ledger on the page. */
export interface LedgerRow extends ClaimRow {
	readonly element: HTMLElement;
}

/** The rows of the ledger, in the order of the text, with the values that they carry. */
export function readLedgerRows(root: ParentNode): readonly LedgerRow[] {
	return [...root.querySelectorAll<HTMLElement>('[data-row]')].map((element, place) => {
		let words: string | undefined;
		return {
			element,
			place,
			values: valuesOf(element),
			whoName: element.querySelector('.ledger-who')?.textContent.trim() ?? '',
			// Read when words are looked for, which most readers never do.
			get words() {
				return (words ??= searchForm(element.textContent));
			},
		};
	});
}

function valuesOf(element: HTMLElement): Record<Facet, readonly string[]> {
	const read = (facet: Facet): readonly string[] =>
		(element.getAttribute(`data-in-${facet}`) ?? '').split(' ').filter((value) => value !== '');
	const [who, standing, verdict, entity, section] = facets.map(read);
	return {
		who: who ?? [],
		standing: standing ?? [],
		verdict: verdict ?? [],
		entity: entity ?? [],
		section: section ?? [],
	};
}
