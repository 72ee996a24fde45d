import type { Briefing } from '../core/briefing';
import type { Problem } from '../core/problem';

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
export async function tooLarge(size: number): Promise<ParsedBriefing> {
	const { tooLargeBriefing } = await import('../core/tooLargeBriefing');
	return tooLargeBriefing(size);
}
