import type { Tie } from './tieGraph';

/** What kinds of ties have in common; every family is drawn in a way of its own. */
export type TieFamily = 'makes' | 'backs' | 'leads' | 'builds-on' | 'opposes' | 'other';

/** The families in the order in which a legend lists them. */
export const tieFamilies: readonly TieFamily[] = ['makes', 'backs', 'leads', 'builds-on', 'opposes', 'other'];

const families: ReadonlyMap<string, TieFamily> = new Map([
	['develops', 'makes'],
	['backs', 'backs'],
	['owns', 'backs'],
	['founded', 'leads'],
	['co-founded', 'leads'],
	['leads', 'leads'],
	['based-on', 'builds-on'],
	['uses', 'builds-on'],
	['hosts', 'builds-on'],
	['competes-with', 'opposes'],
	['accuses', 'opposes'],
	['regulates', 'opposes'],
]);

/** The kinds of ties that have a family, and words of their own. */
export const tieKinds: readonly string[] = [...families.keys()];

/** The family of a tie; kinds of the author's own are 'other'. */
export function tieFamily({ kind }: Pick<Tie, 'kind'>): TieFamily {
	return kind === undefined ? 'makes' : (families.get(kind) ?? 'other');
}
