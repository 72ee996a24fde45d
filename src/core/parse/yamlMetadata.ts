import type { Document, ParsedNode, YAMLError } from 'yaml';
import { isMap, isNode, isScalar, parseDocument, Scalar, visit } from 'yaml';
import type { Range } from '../briefing';
import type { Problem } from '../problem';
import { problem } from '../problem';
import type { SourceText } from '../sourceText';
import { rangeBetween } from '../sourceText';

/** The way to a value of the metadata: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** The metadata as plain data in which every scalar is the text that stands in the file. */
export interface YamlMetadata {
	readonly value: unknown;
	/** Where the value stands, or the nearest thing around it that the file has. */
	rangeOf(path: Path): Range;
	/** Where the key of the value stands. */
	rangeOfKey(path: Path): Range;
	/** The line of the file that is the text's first, where its lines are lines of the file. */
	firstLineOf(path: Path): number | undefined;
	readonly problems: readonly Problem[];
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
	const problems: Problem[] = [];
	try {
		document = parseDocument(yaml, {
			schema: 'failsafe',
			prettyErrors: false,
			strict: true,
			logLevel: 'silent',
		});
		problems.push(...document.errors.map((error) => yamlProblem(error, yaml, place)));
		value = document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		problems.push(problem('broken-yaml', place(0, yaml.length), messageOf(error)));
	}
	const read = document;
	if (read) {
		problems.push(...alteredScalars(read, place));
	}
	return {
		value,
		problems,
		rangeOf: (path) => place(...spanOf(read, path)),
		rangeOfKey: (path) => place(...keySpanOf(read, path)),
		firstLineOf: (path) => {
			const node = nodeAt(read, path);
			const { startLine, endLine } = place(...spanOf(read, path));
			if (isScalar(node) && node.type === Scalar.BLOCK_LITERAL) {
				return startLine + 1;
			}
			return node && startLine === endLine ? startLine : undefined;
		},
	};
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function yamlProblem(error: YAMLError, yaml: string, place: (start: number, end: number) => Range): Problem {
	const [start, end] = error.pos;
	if (yaml[start] === '@') {
		const line = /^[^\r\n]*/.exec(yaml.slice(start))?.[0] ?? '';
		return problem('unquoted-citation', place(start, start + line.trimEnd().length));
	}
	const word = /^[^\s:,[\]{}]*/.exec(yaml.slice(start, start + 100))?.[0] ?? '';
	return problem('broken-yaml', place(start, Math.max(end, start + word.length, start + 1)), error.message);
}

function nodeAt(document: Document.Parsed | undefined, path: Path): ParsedNode | undefined {
	const node: unknown = path.length === 0 ? document?.contents : document?.getIn(path, true);
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

function keySpanOf(document: Document.Parsed | undefined, path: Path): [number, number] {
	const parent = nodeAt(document, path.slice(0, -1));
	const key = path.at(-1);
	if (isMap(parent)) {
		const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
		const range = isNode(pair?.key) ? pair.key.range : undefined;
		if (range) {
			return [range[0], range[1]];
		}
	}
	return spanOf(document, path);
}

/** Keys whose values are meant to be numbers or true and false. */
const typedKeys = new Set(['briefing', 'added', 'date-parts', 'year', 'month', 'day', 'circa', 'season']);

/** What YAML 1.1 or 1.2 takes for true, false or nothing. */
const turnedWord = /^(?:y|yes|n|no|on|off|true|false|null|~)$/i;
const numberLike = /^[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$|^0[xo][\da-f]+$/i;

/** Unquoted text that YAML, and so Pandoc, reads as something else than what stands there. */
function alteredScalars(
	document: Document.Parsed,
	place: (start: number, end: number) => Range,
): readonly Problem[] {
	const problems: Problem[] = [];
	visit(document, {
		Pair: (_, { key }) => (isScalar(key) && typedKeys.has(String(key.value)) ? visit.SKIP : undefined),
		Scalar: (position, node) => {
			const text = String(node.value);
			if (position !== 'key' && node.type === Scalar.PLAIN && node.range) {
				const readAs = alteredValue(text);
				if (readAs !== undefined) {
					problems.push(problem('altered-by-yaml', place(node.range[0], node.range[1]), text, readAs));
				}
			}
		},
	});
	return problems;
}

function alteredValue(text: string): string | undefined {
	if (turnedWord.test(text)) {
		return /^(?:y|yes|on|true)$/i.test(text) ? 'true' : /^(?:null|~)$/i.test(text) ? 'null' : 'false';
	}
	if (numberLike.test(text)) {
		const value = String(Number(text.replace(/_/g, '')));
		return value === text ? undefined : value;
	}
	return undefined;
}
