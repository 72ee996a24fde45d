import { contains } from '../about';
import type { Briefing, Claim, Party } from '../briefing';
import { groupBy } from '../render/groupBy';

/**
 * The entities that each claim is about: those that it mentions, and those that make or deny it, in the order of
 * the file. The same as `claimsOn` seen from the other end, in one pass.
 */
export function entitiesOfClaims(briefing: Briefing): ReadonlyMap<string, readonly string[]> {
	const mentions = groupBy(briefing.mentions, ({ block }) => block);
	const order = new Map(briefing.entities.map(({ id }, index) => [id, index]));
	return new Map(
		briefing.claims.map((claim) => {
			const mentioned = (mentions.get(claim.block) ?? [])
				.filter(({ range }) => contains(claim.range, range))
				.map(({ entity }) => entity);
			const found = new Set([...partiesOf(claim), ...mentioned].filter((id) => order.has(id)));
			return [claim.id, [...found].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))];
		}),
	);
}

function partiesOf({ by, deniedBy }: Claim): readonly string[] {
	return [...by, ...deniedBy].flatMap((party: Party) => ('entity' in party ? [party.entity] : []));
}
