import type { Briefing, Check, Passage } from '../briefing';
import { emptyBriefing } from '../emptyBriefing';
import { createMarkdown } from '../markdown/createMarkdown';
import { addRenderRules } from '../markdown/renderTokens';
import type { Name } from '../mentions/nameMatcher';
import { NameMatcher } from '../mentions/nameMatcher';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { formatNames } from '../references/formatReference';
import type { SourceText } from '../sourceText';
import { sourceText } from '../sourceText';
import { collectClaims } from './claimDrafts';
import { crossChecks } from './crossChecks';
import { finishClaims, finishSections, mentionsIn } from './finishSections';
import { MetadataCitations } from './metadataCitations';
import { numberReferences } from './numberReferences';
import { citationsIn, markBlocks, readMetadataText, renderPassage, wordsIn } from './passages';
import { readEntities } from './readEntities';
import type { EntityDraft } from './readEntities';
import { readEvents, textsOf } from './readEvents';
import type { Metadata } from './readMetadata';
import { readMetadata } from './readMetadata';
import { readReferences } from './readReferences';
import { cutSections, nameSections } from './sectionDrafts';
import { splitMetadata } from './splitMetadata';
import type { TextBlocks, TextReader } from './textBlocks';
import { readText } from './textBlocks';
import type { Path } from './yamlMetadata';

/** A briefing as far as the file has one, and what is wrong with the file, by place. */
export interface ParsedBriefing {
	readonly briefing: Briefing;
	readonly problems: readonly Problem[];
}

/** The most that is read of one file, in characters; more is a problem. */
export const largestFile = 20 * 1024 * 1024;

/** Reads a briefing file. Never throws: what is wrong with the file is a problem, and the rest is given. */
export function parseBriefing(text: string): ParsedBriefing {
	if (text.length > largestFile) {
		const [size, limit] = [text.length, largestFile].map((length) => String(Math.ceil(length / 1024 / 1024)));
		const start = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 1 };
		return { briefing: emptyBriefing, problems: [problem('file-too-large', start, size ?? '', limit ?? '')] };
	}
	const source = sourceText(text);
	const split = splitMetadata(source);
	const metadata = readMetadata(source, split);
	const parsed = parseParts(source, split.body, metadata);
	return {
		briefing: parsed.briefing,
		problems: [...split.problems, ...metadata.problems, ...parsed.problems].sort(
			(one, other) =>
				one.range.startLine - other.range.startLine || one.range.startColumn - other.range.startColumn,
		),
	};
}

function parseParts(source: SourceText, body: string, { raw, yaml, formatVersion }: Metadata): ParsedBriefing {
	const problems: Problem[] = [];
	const keep = <T extends { readonly problems: readonly Problem[] }>(part: T): T => {
		problems.push(...part.problems);
		return part;
	};

	const { references } = keep(readReferences(raw.references ?? [], yaml));
	const markdown = createMarkdown();
	addRenderRules(markdown);
	const reader: TextReader = { markdown, source, citekeys: new Set(references.map(({ citekey }) => citekey)) };
	const readPassage = (written: string, path: Path): TextBlocks =>
		keep(readMetadataText(reader, yaml, written, path));

	const inEntities = new MetadataCitations(yaml);
	const inChecks = new MetadataCitations(yaml);
	const inEvents = new MetadataCitations(yaml);
	const { entities } = keep(readEntities(raw.entities ?? [], yaml, inEntities));
	const events = readEvents(raw.timeline ?? [], inEvents);
	const abstract = raw.abstract === undefined ? undefined : readPassage(raw.abstract, ['abstract']);
	const summaries = new Map(
		entities.flatMap(({ id, summary, path }) =>
			summary === undefined ? [] : [[id, readPassage(summary, [...path, 'summary'])] as const],
		),
	);
	const eventTexts = events.map((event) => readPassage(event.text, [...event.path, 'text']));
	const text = keep(readText(reader, body, { firstLine: 0, firstBlock: blocksIn(abstract) }));

	const entityIds = new Set(entities.map(({ id }) => id));
	const taken = new Set(entityIds);
	const { sections } = keep(nameSections(cutSections(text, source), taken));
	const { claims } = keep(collectClaims(sections, taken, entityIds));
	const places = new Set([...sections, ...claims].map(({ id }) => id));
	const matcher = new NameMatcher(namesOf(entities));
	const targets = { entities: entityIds, places };
	const headings = { blocks: sections.flatMap(({ heading }) => heading ?? []) };
	for (const { blocks } of [abstract, headings, ...sections, ...summaries.values(), ...eventTexts].filter(isPresent)) {
		problems.push(...markBlocks(blocks, targets, matcher));
	}

	const checks = new Map(
		Object.entries(raw.checks ?? {}).flatMap(([claim, check]): [string, Check][] => {
			const cite = inChecks.read(check?.cite, ['checks', claim, 'cite'], { kind: 'check', claim });
			const note = check?.note === undefined ? {} : { note: check.note };
			return check?.verdict === undefined ? [] : [[claim, { verdict: check.verdict, ...note, cite }]];
		}),
	);
	const citations = [
		...citationsIn(abstract?.blocks ?? [], { kind: 'abstract' }),
		...sections.flatMap(({ id, heading, blocks }) =>
			citationsIn([...(heading ? [heading] : []), ...blocks], { kind: 'section', section: id }),
		),
		...[...summaries].flatMap(([entity, { blocks }]) => citationsIn(blocks, { kind: 'entity', entity })),
		...inEntities.citations,
		...inChecks.citations,
		...eventTexts.flatMap(({ blocks }, index) => citationsIn(blocks, { kind: 'event', index })),
		...inEvents.citations,
	];
	const numbered = numberReferences(references, citations);
	const rendering = {
		numbers: new Map(numbered.map(({ citekey, number }) => [citekey, number])),
		authors: new Map(numbered.map(({ citekey, item }) => [citekey, formatNames(item.author ?? [], raw.lang ?? 'en')])),
		claims: new Map(claims.map(({ open, id }) => [open, id])),
	};
	const render = (passage: TextBlocks): Passage =>
		renderPassage(reader, passage, { ...rendering, mentioned: new Set() });

	const briefing: Briefing = {
		formatVersion,
		title: raw.title ?? '',
		authors: textsOf(raw.author),
		...(raw.date !== undefined && { date: raw.date }),
		language: raw.lang ?? 'en',
		...(raw.article !== undefined && { article: raw.article }),
		...(abstract && { abstract: render(abstract) }),
		sections: finishSections(sections, reader, rendering),
		entities: entities.map(({ path: _, summary: __, ...entity }) => {
			const summary = summaries.get(entity.id);
			return { ...entity, ...(summary && { summary: render(summary) }) };
		}),
		claims: finishClaims(claims, checks, reader, rendering),
		timeline: events.map(({ path: _, ...event }, index) => {
			const eventText = eventTexts[index];
			return { ...event, text: eventText ? render(eventText) : { html: [], text: '' } };
		}),
		references: numbered,
		mentions: [
			...mentionsIn(abstract?.blocks ?? []),
			...sections.flatMap(({ id, blocks }) => mentionsIn(blocks, id)),
		],
		citations,
		words: wordsIn(abstract?.blocks ?? []) + wordsIn(text.blocks),
	};
	const hasBibliography = raw.bibliography !== undefined;
	const checked = Object.keys(raw.checks ?? {});
	problems.push(...crossChecks(briefing, { source, yaml, entities, checked, hasBibliography }));
	return { briefing, problems };
}

function blocksIn(text: TextBlocks | undefined): number {
	return text ? text.blocks.reduce((last, { number }) => Math.max(last, number + 1), 0) : 0;
}

function namesOf(entities: readonly EntityDraft[]): readonly Name[] {
	return entities.flatMap(({ id, name, aliases }) => [
		{ entity: id, name },
		...aliases.map((alias) => ({ entity: id, ...alias })),
	]);
}

function isPresent<T>(value: T | undefined): value is T {
	return value !== undefined;
}
