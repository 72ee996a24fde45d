import { openingSection } from '../about';
import type { Briefing, Claim, CslItem, Entity, Fact, Standing, Verdict } from '../briefing';
import { partyName } from '../partyName';
import { withoutMarkup } from '../references/cslMarkup';
import { publisherOf, titleOf } from '../references/formatReference';

/** What is known of a briefing before it is opened: the names in it. Data that can go through JSON unchanged. */
export interface Outline {
	/** Plain text; empty when the file gives none. */
	readonly title: string;
	readonly entities: readonly EntityOutline[];
	readonly sections: readonly SectionOutline[];
	readonly claims: readonly ClaimOutline[];
	/** The file's own references in its order; once it was opened, all of them by their numbers. */
	readonly references: readonly ReferenceOutline[];
	/** The file is too long to be read before it is opened, so that some or all of its names are missing. */
	readonly partial?: true;
}

export interface EntityOutline {
	readonly id: string;
	readonly kind: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** The id of the entity that made it. */
	readonly lab?: string;
	readonly added: boolean;
	/** EDTF dates of its release: several where sources disagree. */
	readonly released: readonly string[];
	/** The section where it opens: the one that the file names, or once it was opened, the one most about it. */
	readonly section?: string;
	/** The number of its mentions; known once the briefing was opened. */
	readonly mentions?: number;
}

export interface SectionOutline {
	readonly id: string;
	readonly title: string;
}

export interface ClaimOutline {
	readonly id: string;
	readonly section: string;
	readonly text: string;
	/** The names of those who make it. */
	readonly by: readonly string[];
	readonly standing: Standing;
	/** What its check found, if there was one. */
	readonly verdict?: Verdict;
}

export interface ReferenceOutline {
	readonly citekey: string;
	readonly title?: string;
	/** Its authors and its publisher. */
	readonly names: string;
	/** The number of its citations; known once the briefing was opened. */
	readonly citations?: number;
}

/** The outline of a briefing that was read in full. */
export function outlineOf(briefing: Briefing): Outline {
	const mentions = count(briefing.mentions.map(({ entity }) => entity));
	const citations = count(briefing.citations.flatMap(({ items }) => items.map(({ citekey }) => citekey)));
	const names = new Map(briefing.entities.map(({ id, name }) => [id, name]));
	return {
		title: briefing.title,
		entities: briefing.entities.map((entity) => {
			const section = openingSection(briefing, entity.id);
			return {
				...entityOutline(entity),
				...(section !== undefined && { section }),
				mentions: mentions.get(entity.id) ?? 0,
			};
		}),
		sections: briefing.sections.map(({ id, title }) => ({ id, title })),
		claims: briefing.claims.map((claim) => claimOutline({ ...claim, verdict: claim.check?.verdict }, names)),
		references: briefing.references.map(({ item, citekey }) => ({
			...referenceOutline(citekey, item),
			citations: citations.get(citekey) ?? 0,
		})),
	};
}

type OutlinedEntity = Pick<Entity, 'id' | 'kind' | 'name' | 'lab' | 'added' | 'section'> & {
	readonly aliases: readonly { readonly name: string }[];
	readonly facts: readonly Pick<Fact, 'label' | 'value'>[];
};

/** What the outline has of an entity. */
export function entityOutline(entity: OutlinedEntity): EntityOutline {
	const { id, kind, name, aliases, lab, added, facts, section } = entity;
	return {
		id,
		kind,
		name,
		aliases: aliases.map((alias) => alias.name),
		...(lab !== undefined && { lab }),
		added,
		released: releaseDates(facts),
		...(section !== undefined && { section }),
	};
}

/** When something was released: several dates where sources disagree, none where it is not known. */
export function releaseDates(facts: readonly Pick<Fact, 'label' | 'value'>[]): readonly string[] {
	const released = facts.filter(({ label }) => label.toLowerCase() === 'released');
	return [...new Set(released.map(({ value }) => value))];
}

/** What the outline has of a claim, with the names of the entities by their ids. */
export function claimOutline(
	{ id, section, text, by, standing, verdict }: OutlinedClaim,
	names: ReadonlyMap<string, string>,
): ClaimOutline {
	return {
		id,
		section,
		text,
		by: by.map((party) => partyName(party, (entity) => names.get(entity))),
		standing,
		...(verdict && { verdict }),
	};
}

type OutlinedClaim = Pick<Claim, 'id' | 'section' | 'text' | 'by' | 'standing'> &
	Pick<ClaimOutline, 'verdict'>;

/** What the outline has of a source. */
export function referenceOutline(citekey: string, item: CslItem): ReferenceOutline {
	const authors = (item.author ?? []).map(
		({ literal, given, family }) => textOf(literal) || `${textOf(given)} ${textOf(family)}`.trim(),
	);
	const names = [...authors.map(withoutMarkup), publisherOf(item)].filter((name) => name !== '').join(' ');
	const title = titleOf(item);
	return { citekey, ...(title !== undefined && { title }), names };
}

/** Values of a CSL item come from a file, and may be anything. */
function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) {
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}
