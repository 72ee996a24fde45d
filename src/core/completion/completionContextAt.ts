import { citekeyCharacter } from '../citations/citekeyCharacter';
import { isInCode } from '../markdown/isInCode';
import { patternOnFirstUse } from '../patternOnFirstUse';
import { sourceText } from '../sourceText';
import { attributeContext } from './attributeContext';
import type { CompletionContext } from './completionContext';
import { isInMetadata } from './isInMetadata';
import { metadataContext } from './metadataContext';

/** What can be written at a place of a text; undefined where it is nothing of ours. */
export function completionContextAt(
	text: string,
	line: number,
	column: number,
): CompletionContext | undefined {
	const { lines } = sourceText(text);
	const written = lines[line] ?? '';
	const before = written.slice(0, column);
	const after = written.slice(column);
	return (
		citekeyContext(before, after) ??
		linkContext(before, after) ??
		(isInMetadata(lines, line)
			? metadataContext(lines, line, column)
			: (attributeContext(before, after) ?? bareCitekeyContext(lines, line, before, after)))
	);
}

const keyBefore = patternOnFirstUse(`(?<![\\p{L}\\p{N}])@(\\{?)(${citekeyCharacter}*)$`, 'u');
const keyAfter = patternOnFirstUse(`^${citekeyCharacter}*`, 'u');

function citekeyContext(before: string, after: string): CompletionContext | undefined {
	const match = keyBefore().exec(before);
	if (!match || !/\[[^\]]*$/.test(before.slice(0, match.index))) {
		return undefined;
	}
	const [, brace = '', key = ''] = match;
	const isBraced = brace !== '';
	const rest = isBraced ? /^[^{}\s\];]*\}?/.exec(after) : keyAfter().exec(after);
	return {
		kind: 'citekey',
		isBraced,
		startColumn: before.length - key.length,
		endColumn: before.length + (rest?.[0].length ?? 0),
	};
}

const bareKeyBefore = patternOnFirstUse(`(?<![^\\s(*_"'“‘])@${citekeyCharacter}*$`, 'u');

/** What begins with an `@` in the text; none in code, where it means something else. */
function bareCitekeyContext(
	lines: readonly string[],
	line: number,
	before: string,
	after: string,
): CompletionContext | undefined {
	const match = bareKeyBefore().exec(before);
	return match && !isInCode(lines, line, before.length)
		? {
				kind: 'bareCitekey',
				startColumn: match.index,
				endColumn: before.length + (keyAfter().exec(after)?.[0].length ?? 0),
			}
		: undefined;
}

function linkContext(before: string, after: string): CompletionContext | undefined {
	const match = /(?:\]\(\s*<?|^\s{0,3}\[[^\]]+\]:\s*<?)(#?)([^\s()<>]*)$/.exec(before);
	if (!match) {
		return undefined;
	}
	const [, sign = '', id = ''] = match;
	if (sign === '' && id !== '') {
		return undefined;
	}
	return {
		kind: 'link',
		startColumn: before.length - sign.length - id.length,
		endColumn: before.length + (/^[^\s()<>\]"']*/.exec(after)?.[0].length ?? 0),
	};
}
