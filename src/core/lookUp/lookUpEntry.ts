import type {
	ClaimOutline,
	EntityOutline,
	Outline,
	ReferenceOutline,
	SectionOutline,
} from '../library/outline';

/** Something that can be looked up, with every name that it goes by. */
export interface LookUpEntry {
	/** The id of its briefing. */
	readonly briefing: string;
	readonly kind: 'entity' | 'section' | 'part' | 'claim' | 'reference';
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
	/** The section where it opens, as far as it is known. */
	readonly section?: string;
	/** For a claim, what is known of it. */
	readonly claim?: ClaimOutline;
	/** How much the briefing says of it: the number of its mentions or citations, as far as it is known. */
	readonly weight: number;
}

/** Everything in a briefing that has a name: entities, sections, claims and sources, in this order. */
export function lookUpEntries(outline: Outline, briefing: string): readonly LookUpEntry[] {
	const names = new Map(outline.entities.map(({ id, name }) => [id, name]));
	const entity = ({ id, kind, name, aliases, lab, section, mentions = 0 }: EntityOutline): LookUpEntry => ({
		briefing,
		kind: 'entity',
		entityKind: kind,
		id,
		label: name,
		aliases,
		context: (lab !== undefined && names.get(lab)) || '',
		section,
		weight: mentions,
	});
	const section = ({ id, title }: SectionOutline): LookUpEntry => ({
		briefing,
		kind: 'section',
		id,
		label: title,
		aliases: [],
		context: '',
		section: id,
		weight: 0,
	});
	const claimed = (claim: ClaimOutline): LookUpEntry => ({
		briefing,
		kind: 'claim',
		id: claim.id,
		label: claim.text,
		aliases: [],
		context: claim.by.join(' '),
		section: claim.section,
		claim,
		weight: 0,
	});
	const reference = (
		{ citekey, title, names: context, citations }: ReferenceOutline,
		index: number,
	): LookUpEntry => ({
		briefing,
		kind: 'reference',
		id: citekey,
		label: title ?? citekey,
		// The number in the text is known once the citations are counted.
		aliases: citations === undefined ? [citekey] : [citekey, `[${index + 1}]`],
		context,
		weight: citations ?? 0,
	});
	return [
		...outline.entities.map(entity),
		...outline.sections.filter(({ title }) => title !== '').map(section),
		...outline.claims.map(claimed),
		...outline.references.map(reference),
	];
}
