import type { CitationItem, Claim, Party, Passage, Place } from '../briefing';
import { listText } from '../listText';
import { partyName } from '../partyName';
import { renderCitation } from '../render/citation';
import { sectionTitle } from '../render/renderContext';
import type { DocumentContext } from './documentContext';
import { textOfHtml } from './textOfHtml';

/** The names of those who claim or deny. */
export function partyNames(parties: readonly Party[], { entities, strings }: DocumentContext): string {
	const names = parties.map((party) => partyName(party, (id) => entities.get(id)?.name));
	return listText(names, strings.language);
}

/** Who makes a claim, how it stands and how it was checked. */
export function claimRemark(claim: Claim, context: DocumentContext): string {
	const { strings, words } = context;
	const verdict = claim.check === undefined ? strings.notChecked : strings.verdict[claim.check.verdict];
	return words.claimInText(strings.standing[claim.standing], partyNames(claim.by, context), verdict);
}

/** A citation behind a text, ' [3, p. 3]'; nothing where nothing is cited. */
export function citationText(items: readonly CitationItem[], { numbers }: DocumentContext): string {
	return items.length === 0 ? '' : ` ${textOfHtml(renderCitation(items, numbers).toString())}`;
}

/** A text of the metadata, in which no claim stands, with the numbers of what it cites. */
export function passageText({ html }: Passage): string {
	return textOfHtml(html.filter((piece) => typeof piece === 'string').join(''));
}

/** The same on one line, however many paragraphs it has: it stands within one. */
export function passageLine(passage: Passage): string {
	return passageText(passage).replace(/\s+/gu, ' ');
}

/** What the part of the briefing is called that something stands in. */
export function placeTitle(place: Place, context: DocumentContext): string {
	const { strings, sections, entities, claims } = context;
	const titleOf = (id: string | undefined): string => {
		const section = id === undefined ? undefined : sections.get(id);
		return section ? sectionTitle(context, section) : strings.opening;
	};
	switch (place.kind) {
		case 'abstract':
			return strings.inBrief;
		case 'section':
			return titleOf(place.section);
		case 'entity':
			return entities.get(place.entity)?.name ?? place.entity;
		case 'check':
			return titleOf(claims.get(place.claim)?.section);
		case 'event':
			return strings.timeline;
	}
}
