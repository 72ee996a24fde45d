import { readPlainYaml } from '../library/plainYaml';
import { parseYaml } from '../parse/parseYaml';
import type { FoundEntries } from './bibliography';

/** Longest file, in characters, that is read in one go where its items do not stand on lines of their own. */
const longestWhole = 50_000;

type Item = Readonly<Record<string, unknown>>;

/** The items of a CSL-YAML file: a list under `references:`, each with an `id`. */
export function* yamlEntries(text: string): Generator<void, FoundEntries> {
	const list =
		/^references:[^\S\r\n]*(?:#.*)?(?:\r?\n(?:[^\S\r\n]*(?:#.*)?\r?\n)*)([^\S\r\n]*)-[^\S\r\n]/m.exec(text);
	if (!list) {
		return wholeFile(text);
	}
	const [head, indent = ''] = list;
	const offsets = new Map<string, number>();
	const ends = new Map<number, number>();
	let fault: FoundEntries['fault'];
	// The next line that is indented no deeper than the items: another item, or the end of the list.
	const next = new RegExp(`^(?=[^\\s#])|^${indent}(?=-\\s)`, 'gm');
	let start = list.index + head.length - indent.length - 2;
	for (let isLast = false; !isLast;) {
		next.lastIndex = lineEnd(text, start);
		const match = next.exec(text);
		const end = match?.index ?? text.length;
		isLast = !match || !/^\s*-\s/.test(text.slice(end, end + indent.length + 2));
		const id = idOf(text.slice(start, end));
		if (typeof id === 'string' && id !== '') {
			offsets.set(id, start);
			ends.set(start, end);
		} else {
			fault ??= { offset: start, reason: 'an item is not valid' };
		}
		start = end;
		yield;
	}
	return { offsets, read: (offset) => itemsOf(text.slice(offset, ends.get(offset)))?.[0], fault };
}

/** Most items are plain, and those are read many times as fast. */
function idOf(yaml: string): unknown {
	return (listOf(readPlainYaml(yaml)) ?? itemsOf(yaml))?.[0]?.id;
}

function lineEnd(text: string, start: number): number {
	const end = text.indexOf('\n', start);
	return end < 0 ? text.length : end + 1;
}

function wholeFile(text: string): FoundEntries {
	const whole = text.length > longestWhole ? undefined : parsed(text);
	const items = listOf(isItem(whole) ? whole.references : undefined);
	const offsets = new Map<string, number>();
	const known = new Map<number, Item>();
	let offset = -1;
	for (const item of items ?? []) {
		if (typeof item.id === 'string') {
			// An id that is written with escapes is not found; the place is the one after the last then.
			offset = Math.max(offset + 1, text.indexOf(item.id, offset + 1));
			offsets.set(item.id, offset);
			known.set(offset, item);
		}
	}
	return {
		offsets,
		read: (at) => known.get(at),
		...(!items && { fault: { offset: 0, reason: 'there is no list of references' } }),
	};
}

function itemsOf(yaml: string): readonly Item[] | undefined {
	return listOf(parsed(yaml));
}

function listOf(value: unknown): readonly Item[] | undefined {
	return Array.isArray(value) ? value.filter(isItem) : undefined;
}

function isItem(value: unknown): value is Item {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** With every scalar as the text that stands there; undefined where it is not YAML. */
function parsed(yaml: string): unknown {
	try {
		const document = parseYaml(yaml);
		return document?.errors.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined;
	} catch {
		return undefined;
	}
}
