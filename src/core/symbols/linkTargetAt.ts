import type { MarkdownIt } from 'markdown-it';

/** The id that a link's address holds, as it is written. */
export interface LinkTarget {
	/** After the number sign. */
	readonly start: number;
	readonly end: number;
	/** The whole address with escapes resolved. */
	readonly destination: string;
}

/**
 * The target of a link whose address stands at a place of a text, with or without its parenthesis and angle
 * brackets. Undefined when there is no such address, or it is not the one that is expected.
 */
export function linkTargetAt(
	markdown: MarkdownIt,
	text: string,
	from: number,
	expected?: string,
): LinkTarget | undefined {
	if (expected !== undefined && text[from] !== '(') {
		return undefined;
	}
	let position = expected === undefined ? from : from + 1;
	while (/\s/.test(text.charAt(position))) {
		position++;
	}
	const { ok, pos, str } = markdown.helpers.parseLinkDestination(text, position, text.length);
	const isAngled = text[position] === '<';
	const start = position + (isAngled ? 2 : 1);
	const isExpected = expected === undefined || markdown.normalizeLink(str) === expected;
	return ok && str.startsWith('#') && isExpected
		? { start, end: isAngled ? pos - 1 : pos, destination: str }
		: undefined;
}
