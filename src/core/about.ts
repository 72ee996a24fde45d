import type { Briefing, Claim, Mention, Party, Place, Range, Reference, Section } from './briefing';

/** A section that is about an entity, and how often it mentions it. */
export interface SectionAbout {
	readonly section: Section;
	readonly mentions: number;
}

/** The sections about an entity: the one that the file names, then by number of mentions, then by place. */
export function sectionsAbout(briefing: Briefing, entityId: string): readonly SectionAbout[] {
	const named = briefing.entities.find(({ id }) => id === entityId)?.section;
	const counts = new Map<string, number>();
	for (const { section } of mentionsOf(briefing, entityId)) {
		if (section !== undefined) {
			counts.set(section, (counts.get(section) ?? 0) + 1);
		}
	}
	const rank = ({ section, mentions }: SectionAbout): number => (section.id === named ? Infinity : mentions);
	return briefing.sections
		.map((section) => ({ section, mentions: counts.get(section.id) ?? 0 }))
		.filter(({ section, mentions }) => mentions > 0 || section.id === named)
		.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** The id of the section where an entity opens; undefined when none is about it. */
export function openingSection(briefing: Briefing, entityId: string): string | undefined {
	return sectionsAbout(briefing, entityId)[0]?.section.id;
}

/** Whether an entity is one of those who make a claim. */
export function isMadeBy(claim: Claim, entityId: string): boolean {
	return isAmong(claim.by, entityId);
}

function isAmong(parties: readonly Party[], entityId: string): boolean {
	return parties.some((party) => 'entity' in party && party.entity === entityId);
}

/** The claims that an entity makes or denies, or that mention it, in reading order. */
export function claimsOn(briefing: Briefing, entityId: string): readonly Claim[] {
	const mentions = mentionsOf(briefing, entityId);
	return briefing.claims.filter(
		(claim) =>
			isMadeBy(claim, entityId) ||
			isAmong(claim.deniedBy, entityId) ||
			mentions.some(({ range }) => contains(claim.range, range)),
	);
}

/**
 * The sources behind an entity, by number: what is cited in the blocks that mention it, on its facts and
 * relations, and by the claims that it makes or that are about it, and their checks.
 */
export function sourcesAbout(briefing: Briefing, entityId: string): readonly Reference[] {
	const blocks = new Set(mentionsOf(briefing, entityId).map(({ block }) => block));
	const entity = briefing.entities.find(({ id }) => id === entityId);
	const items = [
		...briefing.citations
			.filter(({ block }) => block !== undefined && blocks.has(block))
			.flatMap((citation) => citation.items),
		...(entity?.facts ?? []).flatMap(({ cite }) => cite),
		...(entity?.relations ?? []).flatMap(({ cite }) => cite),
		...claimsOn(briefing, entityId).flatMap(({ cite, check }) => [...cite, ...(check?.cite ?? [])]),
	];
	return referencesIn(briefing, items);
}

/** The references that are named by citations, each once, by number. */
export function referencesIn(
	briefing: Briefing,
	items: readonly { readonly citekey: string }[],
): readonly Reference[] {
	const citekeys = new Set(items.map(({ citekey }) => citekey));
	return briefing.references.filter(({ citekey }) => citekeys.has(citekey));
}

/** Where a source is cited: each place once, in reading order. */
export function placesCiting(briefing: Briefing, citekey: string): readonly Place[] {
	const places = new Map<string, Place>();
	for (const { items, place } of briefing.citations) {
		const key = JSON.stringify(place);
		if (!places.has(key) && items.some((item) => item.citekey === citekey)) {
			places.set(key, place);
		}
	}
	return [...places.values()];
}

function mentionsOf(briefing: Briefing, entityId: string): readonly Mention[] {
	return briefing.mentions.filter(({ entity }) => entity === entityId);
}

/** Whether a range lies within another. */
export function contains(outer: Range, inner: Range): boolean {
	const startsInside =
		inner.startLine > outer.startLine ||
		(inner.startLine === outer.startLine && inner.startColumn >= outer.startColumn);
	const endsInside =
		inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
	return startsInside && endsInside;
}
