import type { Briefing, Claim, Entity, Reference, Section } from './briefing';
import { percentDecoded } from './percentEncoding';

/** What an id or a citekey stands for. */
export type BriefingItem =
	| { readonly kind: 'section'; readonly section: Section }
	| { readonly kind: 'entity'; readonly entity: Entity }
	| { readonly kind: 'claim'; readonly claim: Claim }
	| { readonly kind: 'reference'; readonly reference: Reference };

/**
 * The section, entity or claim with that id, or else the source with that citekey, which may be written as it is
 * cited: `@key`. Ids may be percent-encoded.
 */
export function briefingItem(briefing: Briefing, id: string): BriefingItem | undefined {
	return find(briefing, id) ?? find(briefing, percentDecoded(id));
}

function find(briefing: Briefing, id: string): BriefingItem | undefined {
	const section = briefing.sections.find((candidate) => candidate.id === id);
	if (section) {
		return { kind: 'section', section };
	}
	const entity = briefing.entities.find((candidate) => candidate.id === id);
	if (entity) {
		return { kind: 'entity', entity };
	}
	const claim = briefing.claims.find((candidate) => candidate.id === id);
	if (claim) {
		return { kind: 'claim', claim };
	}
	const reference = briefing.references.find(({ citekey }) => citekey === id || `@${citekey}` === id);
	return reference && { kind: 'reference', reference };
}
