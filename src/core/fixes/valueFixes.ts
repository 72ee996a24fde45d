import { writeCitation } from '../citations/writeCitation';
import { unknownAlias } from '../parse/settleAliases';
import { colonInText, missingSpace } from '../parse/yamlFaults';
import type { Problem } from '../problem';
import { fix, type Fix } from './fix';
import { wordsAt, type FixableFile } from './fixableFile';

/** Puts quotation marks around a citation of the metadata, and brackets where it has none. */
export function quoteCitation(file: FixableFile, problem: Problem): readonly Fix[] {
	const written = wordsAt(file, problem);
	if (goesOn(file, problem)) {
		return [];
	}
	const citation = written.startsWith('[') ? written : `[${written}]`;
	return fix('quote', { range: problem.range, text: JSON.stringify(citation) });
}

/** Makes a citation of the key of a reference that stands alone, where a citation is wanted. */
export function citeKey(file: FixableFile, problem: Problem, value: string): readonly Fix[] {
	const citekey = value.replace(/^@/, '');
	const isKnown = file.briefing.references.some((reference) => reference.citekey === citekey);
	if (!isKnown || wordsAt(file, problem).replace(/^(["'])(.*)\1$/, '$2') !== value) {
		return [];
	}
	const citation = JSON.stringify(writeCitation([{ citekey }]));
	return fix('cite', { range: problem.range, text: citation }, citekey);
}

/** Mends the mistakes in YAML that have words of ours. */
export function mendYaml(file: FixableFile, problem: Problem, words: string): readonly Fix[] {
	switch (words) {
		case unknownAlias:
			return quoteText(file, problem);
		case colonInText:
			return goesOn(file, problem) ? [] : quoteText(file, problem);
		case missingSpace: {
			const { endLine, endColumn } = problem.range;
			const behind = { startLine: endLine, startColumn: endColumn, endLine, endColumn };
			return fix('add-space', { range: behind, text: ' ' });
		}
		default:
			return [];
	}
}

/** Where something else follows, the text does not end there. */
function quoteText(file: FixableFile, problem: Problem): readonly Fix[] {
	const { endLine, endColumn } = problem.range;
	const isWholeText = /^\s*(?:[,\]}]|\s#|$)/.test((file.source.lines[endLine] ?? '').slice(endColumn));
	return isWholeText
		? fix('quote', { range: problem.range, text: JSON.stringify(wordsAt(file, problem)) })
		: [];
}

/** Whether the text goes on in the next line, where it would stand behind the quotation mark. */
function goesOn({ source }: FixableFile, { range }: Problem): boolean {
	const { startLine, endColumn } = range;
	const [line = '', next = ''] = source.lines.slice(startLine);
	const isLast = line.slice(endColumn).trim() === '';
	return isLast && next.trim() !== '' && next.search(/[^ ]/) > line.search(/[^ -]/);
}
