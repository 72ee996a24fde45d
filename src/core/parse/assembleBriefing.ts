import type { Briefing, Passage } from '../briefing';
import { wordsOfMarkdown } from '../references/markdownToCsl';
import type { BriefingParts } from './briefingParts';
import { finishClaims, finishSections, mentionsIn } from './finishSections';
import type { NoteDraft } from './metadataNotes';
import { numberReferences } from './numberReferences';
import { renderPassage, wordsIn } from './passages';
import { textsOf } from './readEvents';
import type { Metadata } from './readMetadata';
import type { ReferenceDraft } from './readReferences';
import type { TextBlocks } from './textBlocks';

/** Numbers the sources, renders every text and puts the briefing together. */
export function assembleBriefing(
	parts: BriefingParts,
	{ raw, formatVersion }: Metadata,
	furtherReferences: readonly ReferenceDraft[],
): Briefing {
	const { abstract, sections, claims, entities, summaries, events, reader } = parts;
	const language = raw.lang ?? 'en';
	const references = numberReferences([...parts.references, ...furtherReferences], parts.citations);
	const rendering = {
		numbers: new Map(references.map(({ citekey, number }) => [citekey, number])),
		authors: parts.authors,
		claims: new Map(claims.map(({ open, id }) => [open, id])),
	};
	const render = (passage: TextBlocks): Passage =>
		renderPassage(reader, passage, { ...rendering, mentioned: new Set() });
	const withNote = <Part extends { readonly note?: NoteDraft }>({ note, ...part }: Part) => ({
		...part,
		...(note && { note: render(note.blocks) }),
	});
	const checks = new Map([...parts.checks].map(([id, check]) => [id, withNote(check)]));
	return {
		formatVersion,
		title: wordsOfMarkdown(raw.title ?? ''),
		authors: textsOf(raw.author),
		...(raw.date !== undefined && { date: raw.date }),
		language,
		...(raw.article !== undefined && { article: raw.article }),
		...(abstract && { abstract: render(abstract) }),
		sections: finishSections(sections, reader, rendering),
		entities: entities.map(({ path: _path, summary: _markdown, ...entity }) => {
			const summary = summaries.get(entity.id);
			return {
				...entity,
				aliases: entity.aliases.map(({ path: _, ...alias }) => alias),
				facts: entity.facts.map(withNote),
				relations: entity.relations.map(({ path: _, ...relation }) => withNote(relation)),
				...(summary && { summary: render(summary) }),
			};
		}),
		claims: finishClaims(claims, checks, reader, rendering),
		timeline: events.map(({ date, about, cite, blocks }) => ({
			date,
			text: render(blocks),
			about: about.map(({ entity }) => entity),
			cite,
		})),
		references,
		mentions: [
			...mentionsIn(abstract?.blocks ?? []),
			...sections.flatMap(({ id, blocks }) => mentionsIn(blocks, id)),
		],
		citations: parts.citations,
		words: wordsIn(abstract?.blocks ?? []) + wordsIn(parts.text.blocks),
	};
}
