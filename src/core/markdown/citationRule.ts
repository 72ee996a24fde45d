import type { StateInline } from 'markdown-it';
import type { ClosingBracket, ParsedAddition, ParsedItem } from '../citations/parseCitation';
import { bracketsFrom, citekeyAt, parseAddition, parseCitation } from '../citations/parseCitation';
import { followsLetterOrDigit } from '../lettersAndDigits';
import { replaceInComments } from './commentEnds';
import type { PositionedState } from './positionedState';
import { environmentOf } from './textEnvironment';

/** What a token of the type 'citation' carries. */
export interface CitationMeta {
	/** In its block: from the bracket (or the @) to the end. */
	readonly start: number;
	readonly end: number;
	/** Their places count in the block, too. */
	readonly items: readonly ParsedItem[];
	/** Written without brackets: the author belongs to the sentence. */
	readonly inText: boolean;
}

/** The inline rule for `[@key, p. 3; @other]`. What is followed by an address or attributes is not a citation. */
export function bracketedCitation(state: StateInline, silent: boolean): boolean {
	if (state.src[state.pos] !== '[') {
		return false;
	}
	const close = closeOfCitation(state, state.pos);
	if (close === undefined) {
		return false;
	}
	const items = parseCitation(wordsBetween(state, state.pos, close), bracketsIn(state, state.pos + 1));
	if (!items) {
		return false;
	}
	if (!silent) {
		pushCitation(state, {
			start: state.pos,
			end: close + 1,
			items: itemsFrom(items, state.pos + 1),
			inText: false,
		});
	}
	state.pos = close + 1;
	return true;
}

/** The bracket that closes the one at `open`, where neither an address nor attributes follow. */
function closeOfCitation(state: StateInline, open: number): number | undefined {
	const close = (state as PositionedState).closingBracket(open);
	return close === undefined || '({['.includes(state.src[close + 1] ?? ' ') ? undefined : close;
}

/** What stands between brackets; what is in a comment would come out with the words around a key. */
function wordsBetween(state: StateInline, open: number, close: number): string {
	return replaceInComments(state.src.slice(open + 1, close), ({ length }) => ' '.repeat(length));
}

function bracketsIn(state: StateInline, start: number): ClosingBracket {
	return bracketsFrom((at) => (state as PositionedState).closingBracket(at), start);
}

/**
 * The inline rule for a bare `@key`, also with `[p. 3]` behind it: a citation in the text where there is such a
 * reference, else a problem.
 */
export function bareCitation(state: StateInline, silent: boolean): boolean {
	const { pos, src } = state;
	if (src[pos] !== '@' || followsLetterOrDigit(src, pos)) {
		return false;
	}
	const found = citekeyAt(src, pos);
	if (!found) {
		return false;
	}
	const { citekey, end } = found;
	const environment = environmentOf(state);
	if (!environment.citekeys.has(citekey)) {
		if (!silent) {
			environment.report('bare-citation', pos, end, citekey);
		}
		return false;
	}
	const { addition, end: endOfAddition } = additionBehind(state, end);
	if (!silent) {
		const { items: beside, ...own } = addition;
		const items = [{ citekey, ...own, start: pos, end }, ...beside];
		pushCitation(state, { start: pos, end: endOfAddition, items, inText: true });
	}
	state.pos = endOfAddition;
	return true;
}

/** What stands in brackets behind a bare key, at most in the next line; no note, and no link. */
function additionBehind(state: StateInline, end: number): { addition: ParsedAddition; end: number } {
	let open = end;
	while (/\s/.test(state.src[open] ?? '')) {
		open++;
	}
	const isNote = state.src[open + 1] === '^';
	const close = isNote || state.src[open] !== '[' ? undefined : closeOfCitation(state, open);
	const addition =
		close === undefined
			? undefined
			: parseAddition(wordsBetween(state, open, close), bracketsIn(state, open + 1));
	return addition && close !== undefined
		? { addition: { ...addition, items: itemsFrom(addition.items, open + 1) }, end: close + 1 }
		: { addition: { items: [] }, end };
}

function pushCitation(state: StateInline, meta: CitationMeta): void {
	const token = state.push('citation', '', 0);
	token.content = state.src.slice(meta.start, meta.end);
	token.meta = { ...meta };
}

function itemsFrom(items: readonly ParsedItem[], offset: number): readonly ParsedItem[] {
	return items.map((item) => ({ ...item, start: item.start + offset, end: item.end + offset }));
}
