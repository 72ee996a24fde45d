import type { Party } from './briefing';

/** What a party is called; its id where the briefing has no entity of that id. */
export function partyName(party: Party, nameOf: (entity: string) => string | undefined): string {
	return 'name' in party ? party.name : (nameOf(party.entity) ?? party.entity);
}
