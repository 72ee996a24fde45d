import { referencesIn } from '../about';
import type { Briefing, Claim, Reference } from '../briefing';
import type { BriefingItem } from '../briefingItem';
import { formatReference, type ReferenceStyle } from '../references/formatReference';
import { referenceAddress } from '../references/referenceAddress';

/** How something is described. */
export interface DescriptionOptions {
	readonly locale: string;
	readonly style: ReferenceStyle;
	/** Who makes a claim, how it stands and how it was checked. */
	readonly claimRemark: (claim: Claim) => string;
}

/**
 * Where something stands, in words, for where no link can be had: the title of the briefing, that of the section,
 * what it is (with whose claim it is and what the check found), and the reference for it (its own sources for a claim,
 * otherwise the article).
 */
export function describeItem(
	briefing: Briefing,
	item: BriefingItem | undefined,
	{ locale, style, claimRemark }: DescriptionOptions,
): string {
	const place = [briefing.title, ...placeOf(briefing, item, claimRemark)]
		.filter((title) => title !== '')
		.join(' › ');
	const sources = sourcesFor(briefing, item).map(({ item: csl }) =>
		[formatReference(csl, locale, style), referenceAddress(csl)]
			.filter((text) => text !== undefined)
			.join(' '),
	);
	return [place, ...sources].join('\n');
}

function placeOf(
	briefing: Briefing,
	item: BriefingItem | undefined,
	claimRemark: DescriptionOptions['claimRemark'],
): readonly string[] {
	switch (item?.kind) {
		case 'section':
			return [item.section.title];
		case 'entity':
			return [item.entity.name];
		case 'claim': {
			const section = briefing.sections.find(({ id }) => id === item.claim.section);
			return [section?.title ?? '', `“${item.claim.text}” (${claimRemark(item.claim)})`];
		}
		case 'reference':
		case undefined:
			return [];
	}
}

function sourcesFor(briefing: Briefing, item: BriefingItem | undefined): readonly Reference[] {
	if (item?.kind === 'reference') {
		return [item.reference];
	}
	const own = item?.kind === 'claim' ? referencesIn(briefing, item.claim.cite) : [];
	return own.length > 0 ? own : briefing.references.filter(({ citekey }) => citekey === briefing.article);
}
