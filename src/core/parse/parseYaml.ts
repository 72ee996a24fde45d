import type { CST, Document, ParseOptions, DocumentOptions, SchemaOptions } from 'yaml';
import { Composer, isScalar, Lexer, Parser, visit, YAMLParseError } from 'yaml';
import type { ProblemWord } from '../problem';
import { settleAliases } from './settleAliases';

/** Thrown for YAML that no author writes, and for which the library takes much more time than its length says. */
export class UnreasonableYaml extends Error {
	/** Where it begins, in the YAML. */
	readonly offset: number;

	constructor(message: string, offset: number) {
		super(message);
		this.offset = offset;
	}
}

/** No scalar is turned into something else, and no error is more than its message and its place. */
const options: ParseOptions & DocumentOptions & SchemaOptions = {
	schema: 'failsafe',
	prettyErrors: false,
	strict: true,
	logLevel: 'silent',
	// Looked for below, since the library compares each key with all before it.
	uniqueKeys: false,
};

/** What is said of a key that its mapping has already. */
const repeatedKey = 'a key stands twice in the same place: remove one' satisfies ProblemWord;

const mostLevels = 50;
const mostAliases = 500;
/** Lists and complex keys are nested on one line by marks of two columns each. */
const lastColumn = 2 * mostLevels;

/**
 * Reads one document of YAML 1.2 in time that grows with its length; throws UnreasonableYaml where nesting or
 * aliases would make it grow otherwise (400 braces, one in the other, took half a minute).
 */
export function parseYaml(yaml: string): Document.Parsed | undefined {
	const [document] = new Composer(options).compose(tokensOf(yaml), true, yaml.length);
	if (document) {
		settleAliases(document, yaml);
		repeatedKeys(document).forEach((error) => document.errors.push(error));
	}
	return document;
}

function repeatedKeys(document: Document.Parsed): readonly YAMLParseError[] {
	const errors: YAMLParseError[] = [];
	visit(document, {
		Map: (_, { items }) => {
			const keys = new Set<unknown>();
			for (const { key } of items) {
				if (isScalar(key) && key.range) {
					if (keys.has(key.value)) {
						const [start] = key.range;
						errors.push(new YAMLParseError([start, start + 1], 'DUPLICATE_KEY', repeatedKey));
					}
					keys.add(key.value);
				}
			}
		},
	});
	return errors;
}

function* tokensOf(yaml: string): Generator<CST.Token> {
	const parser = new Parser();
	let offset = 0;
	let lineStart = 0;
	let levels = 0;
	let aliases = 0;
	let isScalar = false;
	for (const lexeme of new Lexer().lex(yaml)) {
		if (!isScalar) {
			levels += lexeme === '{' || lexeme === '[' ? 1 : lexeme === '}' || lexeme === ']' ? -1 : 0;
			aliases += lexeme.startsWith('*') ? 1 : 0;
			const isNested = levels === 0 && /^[-?]$/.test(lexeme) && offset - lineStart > lastColumn;
			if (levels > mostLevels || isNested) {
				throw new UnreasonableYaml(`More than ${mostLevels} levels stand within each other`, offset);
			}
			if (aliases > mostAliases) {
				throw new UnreasonableYaml(`There are more than ${mostAliases} aliases`, offset);
			}
		}
		isScalar = lexeme === scalarFollows;
		offset += marks.includes(lexeme) ? 0 : lexeme.length;
		lineStart = /[\r\n]$/.test(lexeme) ? offset : lineStart;
		yield* parser.next(lexeme);
	}
	yield* parser.end();
}

const scalarFollows = '\u001F';

/** What the lexer puts between its lexemes, of no length in the text: before a document, at the end of a flow, before a scalar. */
const marks: readonly string[] = ['\u0002', '\u0018', scalarFollows];
