import { CommentEnds } from './commentEnds';
import { endsOfCode } from './endsOfCode';

/**
 * For each opening square bracket of a text the place of the one that closes it, found in one pass so that a
 * text of nothing but brackets costs no more than any other. Escaped brackets and those in code or in
 * comments do not count.
 */
export function bracketPairs(text: string): ReadonlyMap<number, number> {
	const pairs = new Map<number, number>();
	const open: number[] = [];
	const codeEnds = endsOfCode(text);
	const commentEnds = new CommentEnds(text);
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '\\') {
			at++;
		} else if (character === '`') {
			at = codeEnds.get(at) ?? at;
		} else if (character === '<') {
			at = (commentEnds.of(at) ?? at + 1) - 1;
		} else if (character === '[') {
			open.push(at);
		} else if (character === ']') {
			const start = open.pop();
			if (start !== undefined) {
				pairs.set(start, at);
			}
		}
	}
	return pairs;
}
