import type { Briefing } from '../briefing';
import { largestFile } from '../largestFile';
import type { Problem } from '../problem';
import { sourceText } from '../sourceText';
import { tooLargeBriefing } from '../tooLargeBriefing';
import { assembleBriefing } from './assembleBriefing';
import { readParts } from './briefingParts';
import { crossChecks } from './crossChecks';
import { readMetadata } from './readMetadata';
import { splitMetadata } from './splitMetadata';

/** A briefing as far as the file has one, and what is wrong with the file, by place. */
export interface ParsedBriefing {
	readonly briefing: Briefing;
	readonly problems: readonly Problem[];
}

/** Reads a briefing file. Never throws: what is wrong with the file is a problem, and the rest is given. */
export function parseBriefing(text: string): ParsedBriefing {
	if (text.length > largestFile) {
		return tooLargeBriefing(text.length);
	}
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
	return { briefing, problems: problems.sort(byPlace) };
}

function byPlace({ range: one }: Problem, { range: other }: Problem): number {
	return one.startLine - other.startLine || one.startColumn - other.startColumn;
}
