import type { Alias, Document } from 'yaml';
import { Scalar, visit, YAMLParseError } from 'yaml';
import type { ProblemWord } from '../problem';

/** What is said of an alias that stands for nothing: its author meant the sign as a sign, as in emphasis. */
export const unknownAlias = 'a text that begins with "*" needs quotation marks' satisfies ProblemWord;

/**
 * Makes texts of the aliases that stand for nothing, each with an error of the document: one of them would keep all of
 * the document from being read. What follows in the same line belongs to the text.
 */
export function settleAliases(document: Document.Parsed, yaml: string): void {
	if (!yaml.includes('*')) {
		return;
	}
	const anchors = new Set<string>();
	const errorsByPlace = new Map(document.errors.map((error) => [error.pos[0], error]));
	const errors = new Set(document.errors);
	visit(document, {
		Value: (_, { anchor }) => {
			if (anchor !== undefined) {
				anchors.add(anchor);
			}
		},
		Alias: (_, { source, range }: Alias) => {
			if (anchors.has(source) || !range) {
				return undefined;
			}
			const [start, ends] = range;
			const behind = errorsByPlace.get(pastSpaces(yaml, ends));
			const rest = behind?.code === 'UNEXPECTED_TOKEN' ? behind : undefined;
			const end = rest?.pos[1] ?? ends;
			for (const error of [errorsByPlace.get(start), rest]) {
				if (error && (error === rest || error.code === 'BAD_ALIAS')) {
					errors.delete(error);
				}
			}
			errors.add(new YAMLParseError([start, end], 'BAD_ALIAS', unknownAlias));
			const text = new Scalar(yaml.slice(start, end));
			text.type = Scalar.PLAIN;
			text.range = [start, end, Math.max(end, range[2])];
			return text;
		},
	});
	document.errors = [...errors];
}

function pastSpaces(text: string, from: number): number {
	let at = from;
	while (text[at] === ' ' || text[at] === '\t') {
		at++;
	}
	return at;
}
