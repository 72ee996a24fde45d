import type { Bibliographies } from '../bibliography/bibliography';
import type { Briefing } from '../briefing';
import { largestFile } from '../largestFile';
import type { Problem } from '../problem';
import { sourceText, type SourceText } from '../sourceText';
import { tooLargeBriefing } from '../tooLargeBriefing';
import { assembleBriefing } from './assembleBriefing';
import { readParts, type BriefingParts } from './briefingParts';
import { bibliographyPaths, citedEntries } from './citedEntries';
import { crossChecks } from './crossChecks';
import { readFurtherReading, type FurtherReading } from './furtherReading';
import { readMetadata, type Metadata } from './readMetadata';
import { splitMetadata, type SplitSource } from './splitMetadata';
import { uncitedFigures } from './uncitedFigures';

/** A briefing as far as the file has one, and what is wrong with the file, by place. */
export interface ParsedBriefing {
	readonly briefing: Briefing;
	readonly problems: readonly Problem[];
}

/** A briefing with what it was read from. */
export interface BriefingWithParts extends ParsedBriefing {
	readonly source: SourceText;
	readonly split: SplitSource;
	readonly metadata: Metadata;
	readonly parts: BriefingParts;
	readonly furtherReading: FurtherReading;
}

/**
 * Reads a briefing file. Never throws: what is wrong with the file is a problem, and the rest is given. Without
 * what gives its bibliographies, a key may be in one of them.
 */
export function parseBriefing(text: string, bibliographies?: Bibliographies): ParsedBriefing {
	if (text.length > largestFile) {
		return tooLargeBriefing(text.length);
	}
	const { briefing, problems } = parseWithParts(text, bibliographies);
	return { briefing, problems };
}

/** The same with what it was read from; for files of any size. */
export function parseWithParts(text: string, bibliographies?: Bibliographies): BriefingWithParts {
	const source = sourceText(text);
	const split = splitMetadata(source);
	const metadata = readMetadata(source, split);
	const entries = bibliographies?.(bibliographyPaths(metadata));
	const parts = readParts(source, split.body, metadata, entries);
	const furtherReading = readFurtherReading(metadata, parts.reader);
	const cited = citedEntries(metadata, { ...parts, furtherReading }, entries);
	const briefing = assembleBriefing(parts, metadata, cited.references);
	const outsideText = new Set(parts.claimsOutsideText);
	const problems = [
		...split.problems,
		...metadata.problems,
		...parts.problems,
		...cited.problems,
		...figureProblems(parts),
		...crossChecks(briefing, {
			source,
			yaml: metadata.yaml,
			entities: parts.entities,
			events: parts.events,
			// What is wrong with a claim that does not count is said at the claim.
			checked: Object.keys(metadata.raw.checks ?? {}).filter((id) => !outsideText.has(id)),
			references: parts.references,
			furtherReading,
			hasUnreadBibliography: metadata.raw.bibliography !== undefined && entries?.isWhole !== true,
		}),
	];
	return { briefing, problems: problems.sort(byPlace), source, split, metadata, parts, furtherReading };
}

function figureProblems({ abstract, sections, claims }: BriefingParts): readonly Problem[] {
	const claimTokens = new Set(claims.map(({ open }) => open));
	return [...(abstract ? [abstract] : []), ...sections].flatMap((text) => uncitedFigures(text, claimTokens));
}

function byPlace({ range: one }: Problem, { range: other }: Problem): number {
	return one.startLine - other.startLine || one.startColumn - other.startColumn;
}
