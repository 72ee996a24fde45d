import type { MarkdownIt as Markdown, StateInline } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { PositionedState } from './positionedState';
import { bracketedSpan } from './spanRule';

/**
 * The Markdown of a text of the metadata that is a line, such as a title, as far as its words matter: without
 * citations, quotation marks and the addresses of links, and with Pandoc's `H~2~O` and `2^10^`.
 */
export function createLineOfMarkdown(): Markdown {
	const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
	const { ruler } = markdown.inline;
	markdown.validateLink = () => true;
	markdown.inline.State = PositionedState;
	// They look through what stands in brackets again for each bracket.
	ruler.disable(['link', 'image']);
	ruler.before('link', 'span', bracketedSpan);
	ruler.before('link', 'words_of_link', wordsOfLink);
	ruler.before('strikethrough', 'subscript', (state, silent) => script(state, silent, 'sub'));
	ruler.before('strikethrough', 'superscript', (state, silent) => script(state, silent, 'sup'));
	return markdown;
}

const address = /\((?:[^\s()\\]|\\[\s\S]|\([^\s()]*\))*(?:\s+"[^"]*")?\s*\)/y;

/** The inline rule for `[words](address)` and `![words](address)`, of which the words are kept. */
function wordsOfLink(state: StateInline, silent: boolean): boolean {
	const { pos, src } = state;
	const open = src[pos] === '!' ? pos + 1 : pos;
	const close = src[open] === '[' ? (state as PositionedState).closingBracket(open) : undefined;
	if (close === undefined) {
		return false;
	}
	address.lastIndex = close + 1;
	return address.test(src) && readWithin(state, silent, { open, close, end: address.lastIndex });
}

const scripts = { sub: /~(?:[^\s~\\]|\\[\s\S])+~/y, sup: /\^(?:[^\s^\\]|\\[\s\S])+\^/y };

/** The inline rule for Pandoc's `H~2~O` and `2^10^`. */
function script(state: StateInline, silent: boolean, tag: keyof typeof scripts): boolean {
	const pattern = scripts[tag];
	pattern.lastIndex = state.pos;
	if (!pattern.test(state.src)) {
		return false;
	}
	const end = pattern.lastIndex;
	return readWithin(state, silent, { open: state.pos, close: end - 1, end, tag });
}

interface Enclosed {
	readonly open: number;
	readonly close: number;
	/** Where the text goes on. */
	readonly end: number;
	readonly tag?: string;
}

/** Reads what stands between two marks of one character each. */
function readWithin(state: StateInline, silent: boolean, { open, close, end, tag = '' }: Enclosed): boolean {
	const { posMax } = state;
	if (end > posMax) {
		return false;
	}
	if (!silent) {
		state.push('enclosed_open', tag, 1);
		state.pos = open + 1;
		state.posMax = close;
		state.md.inline.tokenize(state);
		state.posMax = posMax;
		state.push('enclosed_close', tag, -1);
	}
	state.pos = end;
	return true;
}
