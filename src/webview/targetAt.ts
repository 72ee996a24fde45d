import type { Target } from '../protocol/target';

const kinds: readonly (readonly [attribute: string, kind: Target['kind']])[] = [
	['data-claim', 'claim'],
	['data-mark', 'claim'],
	['data-check', 'claim'],
	['data-entity', 'entity'],
	['data-source', 'reference'],
	['data-reference', 'reference'],
	['data-pane', 'entity'],
	['data-section', 'section'],
];

/** The innermost thing with an id of its own that an element stands in. */
export function targetAt(element: Element): Target | undefined {
	const found = element.closest(kinds.map(([attribute]) => `[${attribute}]`).join(','));
	for (const [attribute, kind] of kinds) {
		const id = found?.getAttribute(attribute);
		if (id !== undefined && id !== null && id !== '') {
			return { kind, id };
		}
	}
	return undefined;
}
