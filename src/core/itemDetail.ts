import { claimsOn, openingSection, placesCiting, sectionsAbout } from './about';
import type { Briefing, CitationItem, Claim, CslItem, Place } from './briefing';
import { briefingItem, type BriefingItem } from './briefingItem';
import { namesOfParties } from './partyName';
import { titleOf } from './references/formatReference';
import { sourcesOf } from './sourcesOf';

/** All that a briefing says of one thing; plain data, ready for other extensions. */
export interface ItemDetail {
	/** An entity's own kind ('lab', 'model', …), or 'section', 'claim', 'reference'. */
	readonly kind: string;
	readonly id: string;
	readonly label: string;
	readonly summary?: string;
	readonly url?: string;
	/** The section where it opens. */
	readonly section?: string;
	readonly facts: readonly FactDetail[];
	/** The sections about it, or that cite it; the most important first. */
	readonly sections: readonly { readonly id: string; readonly title: string; readonly mentions: number }[];
	readonly claims: readonly ClaimDetail[];
	/** The sources behind it, by number. */
	readonly sources: readonly SourceDetail[];
}

/** A fact, and the citekeys of its sources. */
export interface FactDetail {
	readonly label: string;
	readonly value: string;
	readonly unit?: string;
	readonly asOf?: string;
	readonly scope?: string;
	readonly note?: string;
	readonly cite: readonly CitationItem[];
}

/** A claim in words; who makes it is given by name. */
export interface ClaimDetail {
	readonly id: string;
	readonly text: string;
	readonly by: readonly string[];
	readonly deniedBy: readonly string[];
	readonly standing: string;
	readonly verdict?: string;
	readonly cite: readonly CitationItem[];
}

/** A source: its number in the briefing, and its CSL item. */
export interface SourceDetail {
	readonly number: number;
	readonly item: CslItem;
}

/** What a briefing says of the section, entity, claim or source with that id; undefined when there is none. */
export function itemDetail(briefing: Briefing, id: string): ItemDetail | undefined {
	const item = briefingItem(briefing, id);
	return item && detail(briefing, item);
}

function detail(briefing: Briefing, item: BriefingItem): ItemDetail {
	const claims = (list: readonly Claim[]): readonly ClaimDetail[] =>
		list.map((claim) => claimDetail(briefing, claim));
	const common = {
		facts: [],
		sources: sourcesOf(briefing, item).map(({ number, item: csl }) => ({ number, item: csl })),
	};
	switch (item.kind) {
		case 'entity': {
			const { id, kind, name, summary, url, facts } = item.entity;
			return {
				...common,
				kind,
				id,
				label: name,
				summary: summary?.text,
				url,
				section: openingSection(briefing, id),
				facts: facts.map(({ note, ...fact }) => ({ ...fact, ...(note && { note: note.text }) })),
				sections: sectionsAbout(briefing, id).map(({ section, mentions }) => ({
					id: section.id,
					title: section.title,
					mentions,
				})),
				claims: claims(claimsOn(briefing, id)),
			};
		}
		case 'section': {
			const { id, title } = item.section;
			const own = briefing.claims.filter(({ section }) => section === id);
			return { ...common, kind: 'section', id, label: title, section: id, sections: [], claims: claims(own) };
		}
		case 'claim': {
			const { id, text, section } = item.claim;
			return {
				...common,
				kind: 'claim',
				id,
				label: text,
				section,
				sections: sectionsOf(briefing, [{ kind: 'section', section }]),
				claims: claims([item.claim]),
			};
		}
		case 'reference': {
			const { citekey, item: csl } = item.reference;
			const cites = (list: readonly CitationItem[]): boolean =>
				list.some((citation) => citation.citekey === citekey);
			return {
				...common,
				kind: 'reference',
				id: citekey,
				label: titleOf(csl) ?? citekey,
				url: csl.URL,
				sections: sectionsOf(briefing, placesCiting(briefing, citekey)),
				claims: claims(briefing.claims.filter(({ cite, check }) => cites(cite) || cites(check?.cite ?? []))),
			};
		}
	}
}

function sectionsOf(briefing: Briefing, places: readonly Place[]): ItemDetail['sections'] {
	return places.flatMap((place) => {
		const section =
			place.kind === 'section' ? briefing.sections.find(({ id }) => id === place.section) : undefined;
		return section ? [{ id: section.id, title: section.title, mentions: 0 }] : [];
	});
}

function claimDetail(briefing: Briefing, claim: Claim): ClaimDetail {
	const { id, text, standing, check, cite } = claim;
	return {
		id,
		text,
		by: namesOfParties(briefing, claim.by),
		deniedBy: namesOfParties(briefing, claim.deniedBy),
		standing,
		verdict: check?.verdict,
		cite,
	};
}
