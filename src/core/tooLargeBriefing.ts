import type { Briefing } from './briefing';
import { emptyBriefing } from './emptyBriefing';
import { largestFile } from './largestFile';
import { problem, type Problem } from './problem';

/** What is shown of a file that is too large to be parsed; the size is in bytes or characters. */
export function tooLargeBriefing(size: number): {
	readonly briefing: Briefing;
	readonly problems: readonly Problem[];
} {
	const start = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
	const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024));
	return {
		briefing: emptyBriefing,
		problems: [problem('file-too-large', start, megabytes(size), megabytes(largestFile))],
	};
}
