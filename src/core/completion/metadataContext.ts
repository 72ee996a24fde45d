import type { CompletionContext } from './completionContext';
import { flowContext } from './flowContext';
import { valueContext } from './valueContext';

/** What is open around a line: a key whose value stands below it, or an item of a list. */
interface Frame {
	readonly column: number;
	readonly step: string;
	/** The keys of the mapping that this holds. */
	readonly keys: string[];
}

type PlaceInMetadata = Extract<CompletionContext, { kind: 'key' | 'value' }>;

const keyAndRest = /^(?:"([^"]*)"|'([^']*)'|([^\s"'{}[\],#&*!|>%@`-][^#]*?|-[^\s#][^#]*?))\s*:(?:\s+(.*)|)$/;

/**
 * What can be written at a place in the metadata. Lines are read one by one by their indents, and not as YAML,
 * since a file that is being written is not YAML most of the time.
 */
export function metadataContext(
	lines: readonly string[],
	line: number,
	column: number,
): CompletionContext | undefined {
	const root: Frame = { column: -1, step: '', keys: [] };
	const frames: Frame[] = [root];
	let blockScalar: number | undefined;
	let holder: Frame = root;
	let found: PlaceInMetadata | undefined;
	for (let index = 1; index < lines.length; index++) {
		const written = lines[index] ?? '';
		if (index > line && (!found || /^(?:---|\.\.\.)\s*$/.test(written))) {
			break;
		}
		const isHere = index === line;
		const text = isHere ? written.slice(0, column) : written;
		const indent = /^\s*/.exec(text)?.[0].length ?? 0;
		if (blockScalar !== undefined && (written.trim() === '' || indent > blockScalar)) {
			if (isHere) {
				return undefined;
			}
			continue;
		}
		blockScalar = undefined;
		const content = /^((?:-\s+|-$)*)(.*)$/.exec(text.slice(indent));
		if (!isHere && (written.trim() === '' || text.slice(indent).startsWith('#'))) {
			continue;
		}
		let at = indent;
		for (const dash of content?.[1]?.match(/-\s*/g) ?? []) {
			closeFrames(frames, at, true);
			frames.push({ column: at, step: '*', keys: [] });
			at += dash.length;
		}
		closeFrames(frames, at, false);
		const rest = content?.[2] ?? '';
		const parent = frames.at(-1) ?? root;
		const path = frames.slice(1).map(({ step }) => step);
		const [, double, single, plain, value = ''] = keyAndRest.exec(rest) ?? [];
		const key = double ?? single ?? plain;
		if (found && !frames.includes(holder)) {
			break;
		}
		if (isHere) {
			holder = parent;
			found = contextOf(key, rest, value, path, written, column);
			if (!found) {
				return undefined;
			}
			if (/^[{[]/.test(key === undefined ? rest : value)) {
				return found;
			}
		}
		if (key !== undefined && !(isHere && found?.kind === 'key')) {
			parent.keys.push(key);
			frames.push({ column: at, step: key, keys: [] });
			blockScalar = /^[|>][-+\d]*\s*(?:#.*)?$/.test(value) ? at : undefined;
		}
	}
	return found && { ...found, siblings: holder.keys };
}

function closeFrames(frames: Frame[], column: number, isItem: boolean): void {
	for (let last = frames.at(-1); last && frames.length > 1; last = frames.at(-1)) {
		// A list may stand below its key without an indent.
		const staysOpen = isItem && last.column === column && last.step !== '*';
		if (last.column < column || staysOpen) {
			return;
		}
		frames.pop();
	}
}

function contextOf(
	key: string | undefined,
	rest: string,
	value: string,
	path: readonly string[],
	written: string,
	column: number,
): PlaceInMetadata | undefined {
	const after = written.slice(column);
	const valuePath = key === undefined ? path : [...path, key];
	const flowing = key === undefined ? rest : value;
	if (/^[{[]/.test(flowing)) {
		return flowContext(flowing, valuePath, column, after);
	}
	if (key === undefined && !/^["']/.test(rest)) {
		return {
			kind: 'key',
			path,
			siblings: [],
			startColumn: column - rest.length,
			endColumn: column + (/^[\p{L}-]*(?::\s?)?/u.exec(after)?.[0].length ?? 0),
		};
	}
	return valueContext(flowing, valuePath, column, after);
}
