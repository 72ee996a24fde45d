import type {
	Briefing,
	Claim,
	CslItem,
	Entity,
	Passage,
	Range,
	Reference,
	Section,
} from '../../src/core/briefing';
import { escapeHtml } from '../../src/core/render/safeHtml';

const range: Range = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };

/** A text of the metadata without any markup. */
export function buildPassage(text: string): Passage {
	return { html: [escapeHtml(text)], text };
}

/** A section with a paragraph of its own; what matters to a test is given. */
export function buildSection(section: Partial<Section> & { readonly id: string }): Section {
	const title = section.title ?? section.id;
	return { level: 1, title, heading: [title], html: ['<p>Text.</p>\n'], words: 1, range, ...section };
}

/** An entity of which only the id is known. */
export function buildEntity(entity: Partial<Entity> & { readonly id: string }): Entity {
	return {
		kind: 'model',
		name: entity.id,
		aliases: [],
		added: false,
		facts: [],
		relations: [],
		range,
		...entity,
	};
}

/** A claim that the article makes in its own voice, not checked. */
export function buildClaim(claim: Partial<Claim> & { readonly id: string }): Claim {
	const text = claim.text ?? claim.id;
	return {
		section: 'opening',
		block: 0,
		html: [text],
		text,
		by: [],
		deniedBy: [],
		standing: 'stated',
		cite: [],
		range,
		...claim,
	};
}

/** A source with a number. */
export function buildReference(number: number, item: Partial<CslItem> & { readonly id: string }): Reference {
	return { citekey: item.id, number, item: { type: 'webpage', ...item }, range };
}

/** A briefing with nothing in it but what is given. */
export function buildBriefing(briefing: Partial<Briefing> = {}): Briefing {
	return {
		formatVersion: 1,
		title: 'A briefing',
		authors: [],
		language: 'en',
		sections: [],
		entities: [],
		claims: [],
		timeline: [],
		references: [],
		mentions: [],
		citations: [],
		words: 440,
		...briefing,
	};
}
