import type { Document, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isNode, isSeq, visit } from 'yaml';
import { parseYaml } from '../parse/parseYaml';
import { splitMetadata } from '../parse/splitMetadata';
import { rangeBetween, type SourceText } from '../sourceText';
import type { TextChange } from '../symbols/renameSymbol';
import { dashOf, isNeededElsewhere } from './listItems';
import { yamlText } from './yamlText';

/** An entry of a mapping that is to be written: its key and its value as text. */
export type Entry = readonly [key: string, value: string];

/** The metadata block of a file as YAML's own tree, for changes that leave everything around them as it is. */
export class MetadataTree {
	readonly #source: SourceText;
	readonly #offset: number;
	readonly #yaml: string;
	readonly #document: Document.Parsed | undefined;
	readonly #lineEnd: string;

	public constructor(source: SourceText) {
		this.#source = source;
		const { yaml, yamlOffset } = splitMetadata(this.#source);
		this.#yaml = yaml ?? '';
		this.#offset = yamlOffset;
		this.#lineEnd = /\r\n?|\n/.exec(source.text)?.[0] ?? '\n';
		this.#document = yaml === undefined ? undefined : readTree(yaml);
	}

	/** Adds an item to the list under a key of the metadata, or the list itself; undefined where neither can be. */
	public addItem(key: string, entries: readonly Entry[]): TextChange | undefined {
		const { contents } = this.#document ?? {};
		if (!isMap(contents)) {
			return undefined;
		}
		const pair = pairOf(contents, key);
		const list = pair?.value;
		if (isSeq(list)) {
			return list.flow || list.items.length === 0
				? this.#addToFlow(list, flowMapping(entries))
				: this.#insert(this.#endOfLine(spanOf(list.items.at(-1))?.[1] ?? 0), [
						...this.#blockItem(entries, this.#indentOfDash(list)),
					]);
		}
		if (pair && spanOf(list) && !isEmpty(list)) {
			return undefined;
		}
		if (pair) {
			return this.#insert(this.#endOfLine(spanOf(pair.key)?.[1] ?? 0), this.#blockItem(entries, '  '));
		}
		return contents.flow
			? undefined
			: this.#insert(this.#trimmedEnd(this.#yaml.length), [`${key}:`, ...this.#blockItem(entries, '  ')]);
	}

	/** Takes the item with an id out of the list under a key of the metadata. */
	public removeItem(key: string, id: string): TextChange | undefined {
		const list = this.#document?.get(key, true);
		if (!this.#document || !isSeq(list)) {
			return undefined;
		}
		const index = list.items.findIndex((item) => isMap(item) && String(item.get('id')).trim() === id);
		const item = list.items[index];
		const [start, end] = spanOf(item) ?? [];
		if (start === undefined || end === undefined || isNeededElsewhere(this.#document, item)) {
			return undefined;
		}
		const first = list.flow ? start : dashOf(this.#yaml, list, index);
		return first === undefined ? undefined : this.#remove([first, end], Boolean(list.flow));
	}

	/** Takes an entry out of the mapping under a key of the metadata. */
	public removeEntry(key: string, name: string): TextChange | undefined {
		const map = this.#document?.get(key, true);
		const pair = isMap(map) ? pairOf(map, name) : undefined;
		const start = spanOf(pair?.key)?.[0];
		const end = spanOf(pair?.value)?.[1] ?? spanOf(pair?.key)?.[1];
		return isMap(map) && start !== undefined && end !== undefined
			? this.#remove([start, end], Boolean(map.flow))
			: undefined;
	}

	/** Adds an entry to the mapping that begins at an offset of the file, or a value to the key that has none. */
	public addEntry(offset: number, [key, value]: Entry): TextChange | undefined {
		const map = this.#mapAt(offset - this.#offset);
		if (!map) {
			return undefined;
		}
		const pair = pairOf(map, key);
		if (pair) {
			return this.#fillIn(pair, yamlText(value));
		}
		const entry = `${key}: ${yamlText(value)}`;
		if (map.flow || map.items.length === 0) {
			return this.#addToFlow(map, entry);
		}
		const last = map.items.at(-1);
		const end = spanOf(last?.value)?.[1] ?? spanOf(last?.key)?.[1] ?? 0;
		return this.#insert(this.#endOfLine(end), [
			`${' '.repeat(this.#columnOf(offset - this.#offset))}${entry}`,
		]);
	}

	/** Whether the mapping in which a key begins at an offset of the file has that other key as well. */
	public hasBeside(offset: number, key: string): boolean {
		let hasBoth = false;
		if (this.#document) {
			visit(this.#document, {
				Map: (_, map) => {
					const isThere = map.items.some((pair) => spanOf(pair.key)?.[0] === offset - this.#offset);
					hasBoth ||= isThere && pairOf(map, key) !== undefined;
				},
			});
		}
		return hasBoth;
	}

	#mapAt(start: number): YAMLMap | undefined {
		let found: YAMLMap | undefined;
		if (this.#document) {
			visit(this.#document, {
				Map: (_, map) => {
					if (map.range?.[0] === start) {
						found = map;
						return visit.BREAK;
					}
					return undefined;
				},
			});
		}
		return found;
	}

	/** Writes the value of an entry that has only its key, or an empty text. */
	#fillIn({ key, value }: Pair, text: string): TextChange | undefined {
		const end = spanOf(key)?.[1] ?? 0;
		const colon = /^\s*:/.exec(this.#yaml.slice(end))?.[0];
		const written = spanOf(value);
		if (colon === undefined) {
			return written ? undefined : this.#change(end, end, `: ${text}`);
		}
		if (written && !isEmpty(value)) {
			return /^(?:""|'')$/.test(this.#yaml.slice(...written)) ? this.#change(...written, text) : undefined;
		}
		const behind = end + colon.length;
		const hasMark = written && this.#yaml.slice(behind, written[0]).trim() !== '';
		const at = hasMark ? written[0] : behind;
		return this.#change(at, at, ` ${text}`);
	}

	#addToFlow(collection: YAMLMap | YAMLSeq, text: string): TextChange | undefined {
		const span = spanOf(collection);
		if (!span || !collection.flow) {
			return undefined;
		}
		const end = span[1] - 1;
		const isComplete = /[\]}]/.test(this.#yaml.charAt(end));
		const last = spanOf(isSeq(collection) ? collection.items.at(-1) : collection.items.at(-1)?.value);
		return isComplete
			? this.#change(last?.[1] ?? end, last?.[1] ?? end, last ? `, ${text}` : text)
			: undefined;
	}

	#blockItem(entries: readonly Entry[], indent: string): readonly string[] {
		return entries.map(
			([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${yamlText(value)}`,
		);
	}

	#indentOfDash(list: YAMLSeq): string {
		const start = spanOf(list)?.[0] ?? 0;
		const line = this.#yaml.slice(this.#startOfLine(start), start);
		return /^[ ]*/.exec(line)?.[0] ?? '';
	}

	/** Writes whole lines behind a place. */
	#insert(at: number, lines: readonly string[]): TextChange {
		return this.#change(at, at, lines.map((line) => `${this.#lineEnd}${line}`).join(''));
	}

	/** A part of a flow collection with its comma, or else its lines. */
	#remove([start, end]: readonly [number, number], isFlow: boolean): TextChange | undefined {
		if (!isFlow) {
			const lineStart = this.#startOfLine(start);
			const isAlone = this.#yaml.slice(lineStart, start).trim() === '';
			const lineEnd = this.#endOfLine(this.#trimmedEnd(end));
			const next = /^(?:\r\n?|\n)/.exec(this.#yaml.slice(lineEnd))?.[0].length ?? 0;
			return isAlone ? this.#change(lineStart, lineEnd + next, '') : undefined;
		}
		const after = /^\s*,\s*/.exec(this.#yaml.slice(end))?.[0].length;
		const before = /,\s*$/.exec(this.#yaml.slice(0, start))?.[0].length ?? 0;
		return after === undefined ? this.#change(start - before, end, '') : this.#change(start, end + after, '');
	}

	#change(start: number, end: number, text: string): TextChange {
		return { range: rangeBetween(this.#source, this.#offset + start, this.#offset + end), text };
	}

	#columnOf(offset: number): number {
		return offset - this.#startOfLine(offset);
	}

	#startOfLine(offset: number): number {
		return Math.max(this.#yaml.lastIndexOf('\n', offset - 1), this.#yaml.lastIndexOf('\r', offset - 1)) + 1;
	}

	/** The end of the last line that is not empty before an offset. */
	#endOfLine(offset: number): number {
		const from = this.#trimmedEnd(offset);
		const end = this.#yaml.slice(from).search(/[\r\n]/);
		return end < 0 ? this.#yaml.length : from + end;
	}

	#trimmedEnd(offset: number): number {
		return this.#yaml.slice(0, offset).trimEnd().length;
	}
}

function readTree(yaml: string): Document.Parsed | undefined {
	try {
		return parseYaml(yaml);
	} catch {
		// What is wrong with it is a problem of its own.
		return undefined;
	}
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
	return map.items.find((pair) => String(pair.key) === key);
}

function spanOf(node: unknown): readonly [number, number] | undefined {
	return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

function isEmpty(node: unknown): boolean {
	const span = spanOf(node);
	return span === undefined || span[0] === span[1];
}

function flowMapping(entries: readonly Entry[]): string {
	return `{${entries.map(([key, value]) => `${key}: ${yamlText(value)}`).join(', ')}}`;
}
