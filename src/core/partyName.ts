import type { Briefing, Party } from './briefing';

/** What a party is called; its id where the briefing has no entity of that id. */
export function partyName(party: Party, nameOf: (entity: string) => string | undefined): string {
	return 'name' in party ? party.name : (nameOf(party.entity) ?? party.entity);
}

/** What parties of a briefing are called, in their order; a map serves better where this is asked for many claims. */
export function namesOfParties({ entities }: Briefing, parties: readonly Party[]): readonly string[] {
	return parties.map((party) => partyName(party, (id) => entities.find((entity) => entity.id === id)?.name));
}
