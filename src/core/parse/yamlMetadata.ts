import type { Document, Pair, ParsedNode, YAMLMap } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Range } from '../briefing';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { SourceText } from '../sourceText';
import { rangeBetween } from '../sourceText';
import { alteredScalars } from './alteredScalars';
import { parseYaml, UnreasonableYaml } from './parseYaml';
import type { ScalarOffsets, ScalarStyle } from './scalarOffsets';
import { scalarOffsets } from './scalarOffsets';
import { yamlProblems } from './yamlProblems';

/** The way to a value of the metadata: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** The metadata as plain data in which every scalar is the text that stands in the file. */
export interface YamlMetadata {
	readonly value: unknown;
	/** Where the value stands, or the nearest thing around it that the file has. */
	rangeOf(path: Path): Range;
	/** Where the key of the value stands. */
	rangeOfKey(path: Path): Range;
	/** The whole value at a path, or of the nearest value around it. */
	wholeRangeOf(path: Path): Range;
	/** Every part that is longer than a line: an entry with its key, an item of a list. */
	longParts(): readonly Range[];
	/** The text at a path, with the way back to the file; undefined where there is none. */
	textAt(path: Path): YamlText | undefined;
	/** The same for the key of the value at a path. */
	keyAt(path: Path): YamlText | undefined;
	readonly problems: readonly Problem[];
}

/** A scalar: what it says, and where each part of that stands. */
export interface YamlText {
	readonly text: string;
	readonly style: ScalarStyle;
	/** The place in the file of a part of the text; undefined where it cannot be told. */
	rangeOf(start: number, end: number): Range | undefined;
}

/**
 * Reads YAML 1.2 with the "failsafe" schema, so that nothing which the author wrote is turned into something
 * else. Errors become problems; what can be read is given all the same. Aliases that would unfold into more
 * than a hundred copies are refused.
 */
export function readYaml(source: SourceText, yaml: string, yamlOffset: number): YamlMetadata {
	const place = (start: number, end: number): Range =>
		rangeBetween(source, yamlOffset + start, yamlOffset + end);
	let document: Document.Parsed | undefined;
	let value: unknown;
	let problems: readonly Problem[] = [];
	try {
		document = parseYaml(yaml);
		problems = document ? yamlProblems(document, yaml, place) : [];
		value = document?.toJS({ maxAliasCount: 100 });
	} catch (error) {
		const [start, end] =
			error instanceof UnreasonableYaml ? [error.offset, error.offset + 1] : [0, yaml.length];
		problems = [...problems, problem('broken-yaml', place(start, end), messageOf(error))];
	}
	const read = document;
	return {
		value,
		problems: [
			...problems,
			...(read ? alteredScalars(read) : []).map(({ text, readAs, range }) =>
				problem('altered-by-yaml', place(...range), text, readAs),
			),
		],
		rangeOf: (path) => place(...spanOf(read, path)),
		rangeOfKey: (path) => place(...keySpanOf(read, path)),
		wholeRangeOf: (path) => place(...wholeSpanOf(read, path)),
		longParts: () =>
			partsOf(read)
				.map(([start, end]) => place(start, trimmedEnd(yaml, start, end)))
				.filter(({ startLine, endLine }) => endLine > startLine),
		textAt: (path) => readScalar(resolvedAt(read, path), yaml, place),
		keyAt: (path) => {
			const parent = resolvedAt(read, path.slice(0, -1));
			return readScalar(isMap(parent) ? pairOf(parent, path.at(-1))?.key : undefined, yaml, place);
		},
	};
}

/** The node at a path; unlike nodeAt it follows aliases to what they stand for. */
function resolvedAt(document: Document.Parsed | undefined, path: Path): unknown {
	const resolve = (node: unknown): unknown => (document && isAlias(node) ? node.resolve(document) : node);
	return path.reduce<unknown>((node, step) => {
		if (isMap(node)) {
			return resolve(pairOf(node, step)?.value);
		}
		return isSeq(node) && typeof step === 'number' ? resolve(node.items[step]) : undefined;
	}, resolve(document?.contents));
}

/** The entries of mappings by their keys, since looking through all of them for each would take long for many. */
const pairsByKey = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairOf(map: YAMLMap, key: string | number | undefined): Pair | undefined {
	let pairs = pairsByKey.get(map);
	if (!pairs) {
		const scalars = map.items.flatMap((pair) =>
			isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [],
		);
		// Where a key stands twice, the first is meant.
		pairs = new Map(scalars.reverse());
		pairsByKey.set(map, pairs);
	}
	return pairs.get(String(key));
}

function readScalar(
	node: unknown,
	yaml: string,
	place: (start: number, end: number) => Range,
): YamlText | undefined {
	if (!isScalar(node) || typeof node.value !== 'string' || !node.range) {
		return undefined;
	}
	const [from, to] = node.range;
	const text = node.value;
	const style = styles[node.type ?? ''] ?? 'plain';
	let offsets: ScalarOffsets | undefined;
	let isRead = false;
	return {
		text,
		style,
		rangeOf: (start, end) => {
			if (!isRead) {
				offsets = scalarOffsets(yaml.slice(from, to), text, style);
				isRead = true;
			}
			const span = offsets?.spanOf(start, end);
			return span && place(from + span[0], from + span[1]);
		},
	};
}

const styles: Readonly<Record<string, ScalarStyle>> = {
	[Scalar.QUOTE_SINGLE]: 'single-quoted',
	[Scalar.QUOTE_DOUBLE]: 'double-quoted',
	[Scalar.BLOCK_LITERAL]: 'block',
	[Scalar.BLOCK_FOLDED]: 'block',
};

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function nodeAt(document: Document.Parsed | undefined, path: Path): ParsedNode | undefined {
	const node = path.reduce<unknown>((parent, step) => {
		if (isMap(parent)) {
			return pairOf(parent, step)?.value;
		}
		return isSeq(parent) && typeof step === 'number' ? parent.items[step] : undefined;
	}, document?.contents);
	return isNode(node) && node.range ? (node as ParsedNode) : undefined;
}

/** The span of the value, or of the nearest value around it. */
function spanOf(document: Document.Parsed | undefined, path: Path): [number, number] {
	for (let length = path.length; length >= 0; length--) {
		const node = nodeAt(document, path.slice(0, length));
		if (node) {
			const [start, end] = node.range;
			return length === path.length && isScalar(node) ? [start, end] : [start, firstLineEnd(start, end)];
		}
	}
	return [0, 1];
}

/** A mapping or a list is shown by its beginning: nobody wants half a file underlined. */
function firstLineEnd(start: number, end: number): number {
	return Math.min(end, start + 1);
}

function wholeSpanOf(document: Document.Parsed | undefined, path: Path): [number, number] {
	for (let length = path.length; length >= 0; length--) {
		const node = nodeAt(document, path.slice(0, length));
		if (node) {
			return [node.range[0], node.range[1]];
		}
	}
	return [0, 1];
}

/** The spans of entries and of items of lists. */
function partsOf(document: Document.Parsed | undefined): readonly [number, number][] {
	const spans: [number, number][] = [];
	const add = (first: unknown, last: unknown): void => {
		if (isNode(first) && isNode(last) && first.range && last.range) {
			spans.push([first.range[0], last.range[1]]);
		}
	};
	if (document) {
		visit(document, {
			Pair: (_, { key, value }) => add(key, value),
			Seq: (_, { items }) => items.forEach((item) => add(item, item)),
		});
	}
	return spans;
}

/** The end of what a span holds beside white space. */
function trimmedEnd(text: string, start: number, end: number): number {
	let trimmed = end;
	while (trimmed > start && /\s/.test(text.charAt(trimmed - 1))) {
		trimmed--;
	}
	return trimmed;
}

function keySpanOf(document: Document.Parsed | undefined, path: Path): [number, number] {
	const parent = nodeAt(document, path.slice(0, -1));
	const key = path.at(-1);
	if (isMap(parent)) {
		const pair = pairOf(parent, key);
		const range = isNode(pair?.key) ? pair.key.range : undefined;
		if (range) {
			return [range[0], range[1]];
		}
	}
	return spanOf(document, path);
}
