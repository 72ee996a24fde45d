import type { Token } from 'markdown-it';
import { createLineOfMarkdown } from '../markdown/lineOfMarkdown';
import type { TextEnvironment } from '../markdown/textEnvironment';
import { withoutMarkup } from './cslMarkup';

/** Nothing else of Markdown can stand in a line. */
const mayBeMarkup = /[*_`~^\\&[<]/;

/**
 * A line of Markdown, as Pandoc reads the texts of metadata, in the markup of CSL-JSON: `<i>` and the like. Addresses
 * and attributes are left out.
 */
export function markdownToCsl(text: string): string {
	if (!mayBeMarkup.test(text)) {
		return text;
	}
	const tokens: Token[] = [];
	lineOfMarkdown.inline.parse(text, lineOfMarkdown, { ...environment }, tokens);
	return tokens.map(toCsl).join('');
}

/** The words of a line of Markdown. */
export function wordsOfMarkdown(text: string): string {
	return withoutMarkup(markdownToCsl(text));
}

const lineOfMarkdown = createLineOfMarkdown();

/** Attributes that cannot be read are words. */
const environment: TextEnvironment = { citekeys: new Set(), report: () => undefined };

const cslTags: ReadonlyMap<string, string> = new Map([
	['em', 'i'],
	['strong', 'b'],
	['sub', 'sub'],
	['sup', 'sup'],
]);

function toCsl({ type, tag, nesting, content }: Token): string {
	if (type === 'softbreak' || type === 'hardbreak') {
		return ' ';
	}
	const name = cslTags.get(tag);
	return nesting === 0 || name === undefined ? content : `<${nesting < 0 ? '/' : ''}${name}>`;
}
