import { patternOnFirstUse } from '../patternOnFirstUse';
import { spacelessCharacter } from '../spacelessScripts';
import { citekeyCharacter } from './citekeyCharacter';
import { parseCitation } from './parseCitation';

/** What takes the place of which columns of a line. */
export interface Insertion {
	readonly startColumn: number;
	readonly endColumn: number;
	readonly text: string;
}

/**
 * How a citation (its brackets included) is put into a line: in place of its key, where that has been begun; as one
 * more part behind the one at the column, where that is within another citation; otherwise apart from the word before.
 */
export function citationInsertion(line: string, column: number, citation: string): Insertion {
	const inside = citation.slice(1, -1);
	const { start, end } = begunKey(line, column, inside);
	const other = citationAround(line, start, end);
	const replacing = (text: string): Insertion => ({ startColumn: start, endColumn: end, text });
	if (!other) {
		return start < end ? replacing(citation) : replacing(apartFrom(line.slice(0, column), citation));
	}
	const closing = other.isClosed ? '' : ']';
	const [partBefore = ''] = /[^;]*$/.exec(other.before) ?? [];
	const [partAfter = ''] = /^[^;]*/.exec(other.after) ?? [];
	if (start < end || (partBefore + partAfter).trim() === '') {
		return replacing(`${other.before.endsWith(';') ? ' ' : ''}${inside}${closing}`);
	}
	const behind = end + partAfter.trimEnd().length;
	return { startColumn: behind, endColumn: behind, text: `; ${inside}${closing}` };
}

/** A text with the space that it needs behind what stands before it: none where words have none between them. */
export function apartFrom(before: string, text: string): string {
	return wordBefore.test(before) && !spacelessBefore().test(before) ? ` ${text}` : text;
}

/** Behind what opens something, a straight quotation mark included, there is no word yet. */
const wordBefore = /[^\s([{‘“«](?<!(?:^|[\s([{])["'])$/u;
const spacelessBefore = patternOnFirstUse(`${spacelessCharacter}$`, 'u');

const keyBefore = patternOnFirstUse(`(?<![\\p{L}\\p{N}])-?@\\{?(${citekeyCharacter}*)$`, 'u');
const keyAfter = patternOnFirstUse(`^${citekeyCharacter}*\\}?`, 'u');

/** The columns of a key that the citation has and that has been begun; both are the given one where there is none. */
function begunKey(
	line: string,
	column: number,
	inside: string,
): { readonly start: number; readonly end: number } {
	const match = keyBefore().exec(line.slice(0, column));
	if (!match || !inside.toLowerCase().includes(`@${match[1]?.toLowerCase() ?? ''}`)) {
		return { start: column, end: column };
	}
	const rest = keyAfter().exec(line.slice(column))?.[0].length ?? 0;
	return { start: match.index, end: column + rest };
}

interface OtherCitation {
	/** What stands in its brackets before and behind the place. */
	readonly before: string;
	readonly after: string;
	readonly isClosed: boolean;
}

/** The citation whose brackets are around a place; undefined where there is none, as in those of a link or a span. */
function citationAround(line: string, start: number, end: number): OtherCitation | undefined {
	const before = /\[([^[\]]*)$/.exec(line.slice(0, start))?.[1];
	const after = /^([^[\]]*)\](?![({[])/.exec(line.slice(end))?.[1];
	const isClosed = after !== undefined;
	if (before === undefined || (!isClosed && /^[^[]*\]/.test(line.slice(end)))) {
		return undefined;
	}
	const key = start < end ? line.slice(start, end) : '';
	const isCitation = `${before}${key === '' ? '' : '@key'}${after ?? ''}`
		.split(';')
		.every((part) => part.trim() === '' || parseCitation(part) !== undefined);
	return isCitation ? { before, after: after ?? '', isClosed } : undefined;
}
