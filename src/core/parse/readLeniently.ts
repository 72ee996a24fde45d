import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import type { ProblemCode } from '../problem';
import { unwrapped, type AnySchema } from './schemaShape';
import type { Path } from './yamlMetadata';

/** What of a value fits its schema: all that a mapping lacks or has wrong is absent. */
export type Lenient<T> = T extends readonly (infer Item)[]
	? readonly Lenient<Item>[]
	: T extends object
		? { readonly [Key in keyof T]?: Lenient<T[Key]> }
		: T;

/** Notes a problem at a value, or at its key. */
export type ReportAt = (
	code: ProblemCode,
	path: Path,
	at: 'key' | 'value',
	...values: readonly string[]
) => void;

/**
 * Reads a value by a valibot schema part by part, so that one wrong part costs only itself: each is reported
 * at its place and left out.
 */
export function readLeniently<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	path: Path,
	report: ReportAt,
): Lenient<v.InferOutput<Schema>> | undefined {
	return read(schema, value, path, report) as Lenient<v.InferOutput<Schema>> | undefined;
}

function read(written: AnySchema, value: unknown, path: Path, report: ReportAt): unknown {
	const schema = unwrapped(written);
	if (schema.type === 'object' && schema.entries && isMapping(value)) {
		return readEntries(schema.entries, value, path, report);
	}
	if (schema.type === 'array' && schema.item && Array.isArray(value)) {
		const { item } = schema;
		return value.map((each, index) => read(item, each, [...path, index], report));
	}
	if (schema.type === 'record' && schema.value && isMapping(value)) {
		const { value: each } = schema;
		return Object.fromEntries(
			Object.keys(value).map((key) => [key, read(each, value[key], [...path, key], report)]),
		);
	}
	const result = v.safeParse(schema, value);
	if (result.success) {
		return result.output;
	}
	for (const issue of result.issues) {
		reportIssue(issue, path, report);
	}
	return undefined;
}

function readEntries(
	entries: Readonly<Record<string, AnySchema>>,
	value: Readonly<Record<string, unknown>>,
	path: Path,
	report: ReportAt,
): unknown {
	const known = Object.keys(entries);
	for (const key of Object.keys(value)) {
		const similar = known.includes(key) ? undefined : mostSimilar(key, known);
		if (similar !== undefined) {
			report('similar-key', [...path, key], 'key', key, similar);
		}
	}
	const output: Record<string, unknown> = {};
	for (const [key, schema] of Object.entries(entries)) {
		const part = Object.hasOwn(value, key) ? value[key] : undefined;
		if (part === undefined || part === '' || part === null) {
			if (schema.type !== 'optional') {
				report('missing-key', path, 'value', key);
			}
		} else {
			output[key] = read(schema, part, [...path, key], report);
		}
	}
	return output;
}

function reportIssue(issue: v.BaseIssue<unknown>, path: Path, report: ReportAt): void {
	const key = String(path.findLast((step) => typeof step === 'string') ?? '');
	if (issue.type === 'check') {
		report(issue.message as ProblemCode, path, 'value', String(issue.input));
	} else if (issue.type === 'picklist') {
		const expected = (issue.expected ?? '').replace(/^\(|\)$/g, '').replaceAll('"', '');
		report('wrong-value', path, 'value', String(issue.input), expected.split(' | ').join(', '));
	} else {
		report('wrong-type', path, 'value', key, issue.message);
	}
}

/** The one of the words that a typing error would turn into this, if there is one. */
export function mostSimilar(word: string, words: readonly string[]): string | undefined {
	const near = words
		.map((other) => ({ other, difference: distance(word.toLowerCase(), other.toLowerCase()) }))
		.filter(({ other, difference }) => difference <= mostSlips(Math.min(word.length, other.length)))
		.sort((one, another) => one.difference - another.difference);
	return near[0]?.other;
}

/** A letter more, less or another; in words of five letters and more two, as when two have changed places. */
function mostSlips(length: number): number {
	return Math.max(length < 5 ? 1 : 2, Math.floor(length / 4));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
