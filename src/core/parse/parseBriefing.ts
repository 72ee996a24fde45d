import type { Briefing } from '../briefing';
import { largestFile } from '../largestFile';
import type { Problem } from '../problem';
import { sourceText, type SourceText } from '../sourceText';
import { tooLargeBriefing } from '../tooLargeBriefing';
import { assembleBriefing } from './assembleBriefing';
import { readParts, type BriefingParts } from './briefingParts';
import { crossChecks } from './crossChecks';
import { readMetadata, type Metadata } from './readMetadata';
import { splitMetadata, type SplitSource } from './splitMetadata';

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
}

/** Reads a briefing file. Never throws: what is wrong with the file is a problem, and the rest is given. */
export function parseBriefing(text: string): ParsedBriefing {
	if (text.length > largestFile) {
		return tooLargeBriefing(text.length);
	}
	const { briefing, problems } = parseWithParts(text);
	return { briefing, problems };
}

/** The same with what it was read from; for files of any size. */
export function parseWithParts(text: string): BriefingWithParts {
	const source = sourceText(text);
	const split = splitMetadata(source);
	const metadata = readMetadata(source, split);
	const parts = readParts(source, split.body, metadata);
	const briefing = assembleBriefing(parts, metadata);
	const problems = [
		...split.problems,
		...metadata.problems,
		...parts.problems,
		...crossChecks(briefing, {
			source,
			yaml: metadata.yaml,
			entities: parts.entities,
			checked: Object.keys(metadata.raw.checks ?? {}),
			hasBibliography: metadata.raw.bibliography !== undefined,
		}),
	];
	return { briefing, problems: problems.sort(byPlace), source, split, metadata, parts };
}

function byPlace({ range: one }: Problem, { range: other }: Problem): number {
	return one.startLine - other.startLine || one.startColumn - other.startColumn;
}
