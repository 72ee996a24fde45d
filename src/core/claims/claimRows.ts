import type { Briefing, Claim, Party } from '../briefing';
import { percentEncoded } from '../percentEncoding';
import { entitiesOfClaims } from './entitiesOfClaims';
import type { Facet } from './facets';

/** A claim, and what it can be found by. */
export interface ListedClaim {
	readonly claim: Claim;
	/** The order in the text, from 0. */
	readonly place: number;
	readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** The claims in the order of the text, each with its values. */
export function claimRows(briefing: Briefing): readonly ListedClaim[] {
	const entities = entitiesOfClaims(briefing);
	return briefing.claims.map((claim, place) => ({
		claim,
		place,
		values: {
			who: claim.by.map(partyKey),
			standing: [claim.standing],
			verdict: [claim.check?.verdict ?? 'none'],
			entity: (entities.get(claim.id) ?? []).map(idKey),
			section: [idKey(claim.section)],
		},
	}));
}

/** An id as a value of a facet: without spaces, so that several can stand in one attribute. */
export function idKey(id: string): string {
	return percentEncoded(id);
}

/** Who claims, as a value of a facet; somebody who is only named is never taken for an entity of that id. */
export function partyKey(party: Party): string {
	return 'entity' in party ? idKey(party.entity) : `"${idKey(party.name)}`;
}
