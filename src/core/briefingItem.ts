import type { Briefing, Claim, Entity, Reference, Section } from './briefing';
import { percentDecoded } from './percentEncoding';

/** What an id or a citekey stands for. */
export type BriefingItem =
	| { readonly kind: 'section'; readonly section: Section }
	| { readonly kind: 'entity'; readonly entity: Entity }
	| { readonly kind: 'claim'; readonly claim: Claim }
	| { readonly kind: 'reference'; readonly reference: Reference };

/** A thing of that kind with that id or citekey; an entity and a source may have the same. Undefined where there is none. */
export function itemOf(
	briefing: Briefing,
	{ kind, id }: { readonly kind: string; readonly id: string },
): BriefingItem | undefined {
	switch (kind) {
		case 'section': {
			const section = briefing.sections.find((candidate) => candidate.id === id);
			return section && { kind, section };
		}
		case 'entity': {
			const entity = briefing.entities.find((candidate) => candidate.id === id);
			return entity && { kind, entity };
		}
		case 'claim': {
			const claim = briefing.claims.find((candidate) => candidate.id === id);
			return claim && { kind, claim };
		}
		case 'reference': {
			const reference = briefing.references.find(({ citekey }) => citekey === id);
			return reference && { kind, reference };
		}
		default:
			return undefined;
	}
}

/**
 * The section, entity or claim with that id, or else the source with that citekey, which may be written as it is
 * cited: `@key`. Ids may be percent-encoded.
 */
export function briefingItem(briefing: Briefing, id: string): BriefingItem | undefined {
	return find(briefing, id) ?? find(briefing, percentDecoded(id));
}

function find(briefing: Briefing, id: string): BriefingItem | undefined {
	return (
		itemOf(briefing, { kind: 'section', id }) ??
		itemOf(briefing, { kind: 'entity', id }) ??
		itemOf(briefing, { kind: 'claim', id }) ??
		itemOf(briefing, { kind: 'reference', id: id.replace(/^@/, '') })
	);
}
