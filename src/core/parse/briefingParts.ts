import type { BibliographyEntries } from '../bibliography/bibliography';
import type { Check, Citation } from '../briefing';
import { createMarkdown } from '../markdown/createMarkdown';
import { addRenderRules } from '../markdown/renderTokens';
import { TakenIds } from '../markdown/takenIds';
import type { Name } from '../mentions/nameMatcher';
import { NameMatcher } from '../mentions/nameMatcher';
import type { Problem } from '../problem';
import { authorsOf, type Authors } from '../references/authorsOf';
import type { SourceText } from '../sourceText';
import type { ClaimDraft } from './claimDrafts';
import { collectClaims } from './claimDrafts';
import { claimsOutsideText } from './claimsOutsideText';
import { MetadataCitations } from './metadataCitations';
import { MetadataNotes, type NoteDraft, type WithNoteDraft } from './metadataNotes';
import { citationsIn, markBlocks, readMetadataText } from './passages';
import type { EntityDraft } from './readEntities';
import { readEntities } from './readEntities';
import type { EventDraft } from './readEvents';
import { readEvents } from './readEvents';
import type { Metadata } from './readMetadata';
import type { ReferenceDraft } from './readReferences';
import { readReferences } from './readReferences';
import type { SectionDraft } from './sectionDrafts';
import { cutSections, nameSections } from './sectionDrafts';
import type { PlacedText, TextBlocks, TextReader } from './textBlocks';
import { readText } from './textBlocks';
import type { Path } from './yamlMetadata';

/** A check whose note is not rendered. */
export type CheckDraft = WithNoteDraft<Check>;

/** The parts of a briefing, read, with their links and mentions resolved; nothing is numbered or rendered. */
export interface BriefingParts {
	readonly reader: TextReader;
	readonly abstract?: PlacedText;
	readonly text: PlacedText;
	readonly sections: readonly SectionDraft[];
	readonly claims: readonly ClaimDraft[];
	/** The ids of claims that do not count, because they are not in the text of a section. */
	readonly claimsOutsideText: readonly string[];
	readonly entities: readonly EntityDraft[];
	/** The summaries of entities, by id. */
	readonly summaries: ReadonlyMap<string, PlacedText>;
	readonly events: readonly (EventDraft & { readonly blocks: PlacedText })[];
	/** By the id of the claim, whether or not there is such a claim. */
	readonly checks: ReadonlyMap<string, CheckDraft>;
	/** Those of facts, relations and checks. */
	readonly notes: readonly NoteDraft[];
	readonly references: readonly ReferenceDraft[];
	/** Those of all references, also of those that bibliographies hold. */
	readonly authors: Authors;
	/** In reading order: abstract, sections, then the rest. */
	readonly citations: readonly Citation[];
	readonly problems: readonly Problem[];
}

/** Reads the parts of a file from its text and its metadata. */
export function readParts(
	source: SourceText,
	body: string,
	{ raw, yaml }: Metadata,
	entries?: BibliographyEntries,
): BriefingParts {
	// Lists of lists: a call takes some hundred thousand arguments at most, and a file may have more problems.
	const problems: (readonly Problem[])[] = [];
	const keep = <T extends { readonly problems: readonly Problem[] }>(part: T): T => {
		problems.push(part.problems);
		return part;
	};
	const { references } = keep(readReferences(raw.references ?? [], yaml));
	const reader = createReader(source, references, entries);
	const readPassage = (written: string, path: Path): PlacedText =>
		keep(readMetadataText(reader, yaml, written, path));

	const inEntities = new MetadataCitations(yaml);
	const inChecks = new MetadataCitations(yaml);
	const inEvents = new MetadataCitations(yaml);
	const notesOfEntities = new MetadataNotes(reader, yaml);
	const notesOfChecks = new MetadataNotes(reader, yaml);
	const { entities } = keep(
		readEntities(raw.entities ?? [], yaml, { citations: inEntities, notes: notesOfEntities }),
	);
	const checks = readChecks(raw.checks ?? {}, inChecks, notesOfChecks);
	const events = readEvents(raw.timeline ?? [], inEvents).map((event) => ({
		...event,
		blocks: readPassage(event.text, [...event.path, 'text']),
	}));
	const abstract = raw.abstract === undefined ? undefined : readPassage(raw.abstract, ['abstract']);
	const summaries = new Map(
		entities.flatMap(({ id, summary, path }) =>
			summary === undefined ? [] : [[id, readPassage(summary, [...path, 'summary'])] as const],
		),
	);
	const text = keep(readText(reader, body, { firstBlock: blocksIn(abstract) }));

	const entityIds = new Set(entities.map(({ id }) => id));
	const taken = new TakenIds(entityIds);
	const items = new Map(references.map(({ citekey, item }) => [citekey, item]));
	const authors = authorsOf((citekey) => items.get(citekey) ?? entries?.itemOf(citekey), raw.lang ?? 'en');
	const { sections } = keep(nameSections(cutSections(text, source, authors), taken, entityIds));
	const headings = sections.flatMap(({ heading }) => heading ?? []);
	const inMetadata = [...summaries.values(), ...events.map((event) => event.blocks)];
	const notes = [...notesOfEntities.notes, ...notesOfChecks.notes];
	const outside = keep(
		claimsOutsideText(
			[
				abstract?.blocks ?? [],
				headings,
				...[...inMetadata, ...notes.map((note) => note.blocks)].map(({ blocks }) => blocks),
			].flat(),
		),
	);
	const { claims } = keep(collectClaims(sections, taken, entityIds));

	const targets = { entities: entityIds, places: new Set([...sections, ...claims].map(({ id }) => id)) };
	const matcher = new NameMatcher(namesOf(entities));
	const belongingTogether = [
		abstract?.blocks ?? [],
		headings,
		...sections.map(({ blocks }) => blocks),
		...inMetadata.map(({ blocks }) => blocks),
	];
	problems.push(belongingTogether.flatMap((blocks) => markBlocks(blocks, targets, matcher)));
	problems.push(notesOfEntities.resolve(targets), notesOfChecks.resolve(targets));

	const citations = [
		...citationsIn(abstract?.blocks ?? [], { kind: 'abstract' }),
		...sections.flatMap(({ id, heading, blocks }) =>
			citationsIn([...(heading ? [heading] : []), ...blocks], { kind: 'section', section: id }),
		),
		...[...summaries].flatMap(([entity, { blocks }]) => citationsIn(blocks, { kind: 'entity', entity })),
		...inEntities.citations,
		...notesOfEntities.citations(),
		...inChecks.citations,
		...notesOfChecks.citations(),
		...events.flatMap(({ blocks }, index) => citationsIn(blocks.blocks, { kind: 'event', index })),
		...inEvents.citations,
	];
	return {
		reader,
		...(abstract && { abstract }),
		text,
		sections,
		claims,
		claimsOutsideText: outside.ids,
		entities,
		summaries,
		events,
		checks,
		notes,
		references,
		authors,
		citations,
		problems: problems.flat(),
	};
}

function createReader(
	source: SourceText,
	references: readonly ReferenceDraft[],
	entries: BibliographyEntries | undefined,
): TextReader {
	const markdown = createMarkdown();
	addRenderRules(markdown);
	const own = new Set(references.map(({ citekey }) => citekey));
	const isKnown = (citekey: string): boolean => own.has(citekey) || entries?.itemOf(citekey) !== undefined;
	return { markdown, source, citekeys: { has: isKnown } };
}

function readChecks(
	raw: NonNullable<Metadata['raw']['checks']>,
	citations: MetadataCitations,
	notes: MetadataNotes,
): ReadonlyMap<string, CheckDraft> {
	const checks = new Map<string, CheckDraft>();
	for (const [claim, check] of Object.entries(raw)) {
		const cite = citations.read(check?.cite, ['checks', claim, 'cite'], { kind: 'check', claim });
		const note = notes.read(check?.note, ['checks', claim], { kind: 'check', claim });
		if (check?.verdict !== undefined) {
			checks.set(claim, { verdict: check.verdict, ...note, cite });
		}
	}
	return checks;
}

function blocksIn(text: TextBlocks | undefined): number {
	return text ? text.blocks.reduce((last, { number }) => Math.max(last, number + 1), 0) : 0;
}

function namesOf(entities: readonly EntityDraft[]): readonly Name[] {
	return entities.flatMap(({ id, name, aliases }) => [
		{ entity: id, name },
		...aliases.map(({ path: _, ...alias }) => ({ ...alias, entity: id })),
	]);
}
