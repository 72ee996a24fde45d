import type { Briefing } from '../briefing';
import { emptyBriefing } from '../emptyBriefing';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { sourceText } from '../sourceText';
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

/** The most that is read of one file, in characters; more is a problem. */
const largestFile = 20 * 1024 * 1024;

/** Reads a briefing file. Never throws: what is wrong with the file is a problem, and the rest is given. */
export function parseBriefing(text: string): ParsedBriefing {
	if (text.length > largestFile) {
		return { briefing: emptyBriefing, problems: [fileTooLarge(text.length)] };
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

function fileTooLarge(length: number): Problem {
	const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));
	const start = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 1 };
	return problem('file-too-large', start, megabytes(length), megabytes(largestFile));
}

function byPlace({ range: one }: Problem, { range: other }: Problem): number {
	return one.startLine - other.startLine || one.startColumn - other.startColumn;
}
