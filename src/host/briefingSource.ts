import type { Briefing } from '../core/briefing';
import { emptyBriefing } from '../core/emptyBriefing';
import { problem, type Problem } from '../core/problem';
import { largestFile } from './briefingFile';

/** What a briefing file says, and what is wrong with it. */
export interface ParsedBriefing {
	readonly briefing: Briefing;
	readonly problems: readonly Problem[];
}

/** Reads the text of a briefing file. */
export type ParseBriefing = (source: string) => ParsedBriefing;

/** Loads the parser, which is a file of its own in the Node host and evaluated on first use in the web host. */
export async function loadParser(): Promise<ParseBriefing> {
	const { parseBriefing } = await import('../core/parse/parseBriefing');
	return parseBriefing;
}

/** What is shown of a file that is too large to be read. */
export function tooLarge(size: number): ParsedBriefing {
	const start = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
	const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024));
	return {
		briefing: emptyBriefing,
		problems: [problem('file-too-large', start, megabytes(size), megabytes(largestFile))],
	};
}
