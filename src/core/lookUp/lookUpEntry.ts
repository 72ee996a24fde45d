import type { Briefing, Claim, Entity, Reference, Section } from '../briefing';
import { openingSection } from '../about';
import { formatNames, publisherOf } from '../references/formatReference';

/** Something that can be looked up, with every name that it goes by. */
export interface LookUpEntry {
	/** The id of its briefing. */
	readonly briefing: string;
	readonly kind: 'entity' | 'section' | 'claim' | 'reference';
	/** For an entity, its own kind: 'lab', 'model' or any other word. */
	readonly entityKind?: string;
	/** The id, or the citekey of a source. */
	readonly id: string;
	/** Its name, title or words. */
	readonly label: string;
	/** Its other names. */
	readonly aliases: readonly string[];
	/** Words that find it together with its name: a model's lab, the publisher of a source. */
	readonly context: string;
	/** The section where it opens. */
	readonly section?: string;
	/** How much the briefing says of it: the number of its mentions or citations. */
	readonly weight: number;
}

/** Everything in a briefing that has a name: entities, sections, claims and sources, in this order. */
export function lookUpEntries(briefing: Briefing, briefingId: string): readonly LookUpEntry[] {
	const names = new Map(briefing.entities.map(({ id, name }) => [id, name]));
	const mentions = count(briefing.mentions.map(({ entity }) => entity));
	const citations = count(briefing.citations.flatMap(({ items }) => items.map(({ citekey }) => citekey)));
	const entity = ({ id, kind, name, aliases, lab }: Entity): LookUpEntry => ({
		briefing: briefingId,
		kind: 'entity',
		entityKind: kind,
		id,
		label: name,
		aliases: aliases.map((alias) => alias.name),
		context: (lab !== undefined && names.get(lab)) || '',
		section: openingSection(briefing, id),
		weight: mentions.get(id) ?? 0,
	});
	const section = ({ id, title }: Section): LookUpEntry => ({
		briefing: briefingId,
		kind: 'section',
		id,
		label: title,
		aliases: [],
		context: '',
		section: id,
		weight: 0,
	});
	const claim = ({ id, text, by, section: place }: Claim): LookUpEntry => ({
		briefing: briefingId,
		kind: 'claim',
		id,
		label: text,
		aliases: [],
		context: by.map((party) => ('name' in party ? party.name : (names.get(party.entity) ?? ''))).join(' '),
		section: place,
		weight: 0,
	});
	const reference = ({ citekey, item }: Reference): LookUpEntry => ({
		briefing: briefingId,
		kind: 'reference',
		id: citekey,
		label: item.title ?? citekey,
		aliases: [citekey],
		context: `${formatNames(item.author ?? [], 'en')} ${publisherOf(item)}`.trim(),
		weight: citations.get(citekey) ?? 0,
	});
	return [
		...briefing.entities.map(entity),
		...briefing.sections.filter(({ title }) => title !== '').map(section),
		...briefing.claims.map(claim),
		...briefing.references.map(reference),
	];
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) {
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}
