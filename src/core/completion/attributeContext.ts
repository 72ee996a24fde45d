import { patternOnFirstUse } from '../patternOnFirstUse';
import type { CompletionContext } from './completionContext';

const wordAfter = patternOnFirstUse(String.raw`^[\p{L}\p{M}\p{N}_:.-]*`, 'u');

/** What can be written between the braces that follow a bracketed span: `[words]{…}`. */
export function attributeContext(before: string, after: string): CompletionContext | undefined {
	const open = before.lastIndexOf(']{');
	const inside = open < 0 ? '' : before.slice(open + 2);
	if (open < 0 || inside.includes('}')) {
		return undefined;
	}
	const endColumn = before.length + (wordAfter().exec(after)?.[0].length ?? 0);
	const value = /(?:^|\s)(standing|by|denied-by)=(?:"([^"]*)|'([^']*)|([^\s"']*))$/.exec(inside);
	if (value) {
		const [, key, ...written] = value;
		const word = /[^\s]*$/.exec(written.find((each) => each !== undefined) ?? '')?.[0] ?? '';
		return {
			kind: 'attributeValue',
			key: key as 'standing' | 'by' | 'denied-by',
			startColumn: before.length - word.length,
			endColumn,
		};
	}
	const word = /(?:^|\s)([.\p{L}-]*)$/u.exec(inside)?.[1];
	const isQuoted = (inside.match(/"/g)?.length ?? 0) % 2 === 1;
	if (word === undefined || isQuoted) {
		return undefined;
	}
	const all = inside + after.slice(0, Math.max(0, after.indexOf('}')));
	return {
		kind: 'attribute',
		present: [...all.matchAll(/(\.claim\b)|([\p{L}-]+)=/gu)].map(([, name, key]) => name ?? key ?? ''),
		startColumn: before.length - word.length,
		endColumn: before.length + (/^[\p{L}-]*=?/u.exec(after)?.[0].length ?? 0),
	};
}
