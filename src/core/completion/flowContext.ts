import type { CompletionContext } from './completionContext';
import { valueContext } from './valueContext';

interface Level {
	readonly isMapping: boolean;
	readonly keys: string[];
	/** The key whose value is being written. */
	key?: string;
	/** Where what is being written begins. */
	start: number;
}

/** What can be written inside of `{key: value}` and `[value, value]`, which begins the text that is given. */
export function flowContext(
	text: string,
	path: readonly string[],
	column: number,
	after: string,
): Extract<CompletionContext, { kind: 'key' | 'value' }> | undefined {
	const levels: Level[] = [];
	let quote = '';
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		const level = levels.at(-1);
		if (quote !== '') {
			if (character === '\\' && quote === '"') {
				at++;
			} else if (character === quote) {
				quote = '';
			}
		} else if (character === '{' || character === '[') {
			levels.push({ isMapping: character === '{', keys: [], start: at + 1 });
		} else if (character === '}' || character === ']') {
			levels.pop();
		} else if (level && character === ',') {
			level.key = undefined;
			level.start = at + 1;
		} else if (level?.isMapping && character === ':' && /^(?:\s|$)/.test(text.slice(at + 1))) {
			level.key = text
				.slice(level.start, at)
				.trim()
				.replace(/^["']|["']$/g, '');
			level.keys.push(level.key);
			level.start = at + 1;
		} else if (
			level &&
			(character === '"' || character === "'") &&
			text.slice(level.start, at).trim() === ''
		) {
			quote = character;
		}
	}
	const last = levels.at(-1);
	if (!last) {
		return undefined;
	}
	const steps = levels.flatMap(({ isMapping, key }) => (isMapping ? (key ?? []) : ['*']));
	const written = text.slice(last.start).trimStart();
	if (last.isMapping && last.key === undefined) {
		const later = [...(/^[^}]*/.exec(after)?.[0] ?? '').matchAll(/([\p{L}-]+):/gu)].map(
			([, key]) => key ?? '',
		);
		return {
			kind: 'key',
			path: [...path, ...steps],
			siblings: [...last.keys, ...later],
			startColumn: column - written.length,
			endColumn: column + (/^[\p{L}-]*(?::\s?)?/u.exec(after)?.[0].length ?? 0),
		};
	}
	return valueContext(written, [...path, ...steps], column, after);
}
