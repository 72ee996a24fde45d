import guide from '../../content/format.briefing.md';
import type { ProblemCode } from '../core/problem';

/** What a problem is about and how to mend it. */
export interface ProblemHelp {
	readonly title: string;
	readonly text: string;
	readonly markdown: string;
}

/** The help on a problem: its section of the guide to the format. */
export function problemHelp(code: ProblemCode): ProblemHelp {
	const [title = code, body = ''] = sections.get(`problem-${code}`) ?? [];
	return { title, text: body.replace(/^```.*(?:\n|$)/gm, '').trim(), markdown: body };
}

/** Heading and text of each section that has an id written behind its heading. */
const sections = new Map(
	[
		...guide
			.replace(/\r\n?/g, '\n')
			.matchAll(/^#+ (.+) \{#([\w-]+)\}\n([\s\S]*?)(?=^#+ .+ \{#|(?![\s\S]))/gm),
	].map(([, heading = '', id = '', body = '']) => [id, [heading, body.trim()]] as const),
);
