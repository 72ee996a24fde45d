import { standings } from '../parse/metadataSchema';
import type { Problem } from '../problem';
import { offsetOf, rangeBetween } from '../sourceText';
import { fix, type Fix } from './fix';
import { isWhole, startOf, wordsAt, type FixableFile } from './fixableFile';
import { MetadataTree } from './metadataTree';
import { nearest } from './nearest';
import { newEntity, newReference, placeholders } from './newItems';
import { scalarStyleAt } from './scalarStyleAt';
import { citeKey, mendYaml, quoteCitation } from './valueFixes';

/** The ways to mend a problem, the likeliest first; each leaves the file without that problem. */
export function fixesOf(file: FixableFile, problem: Problem): readonly Fix[] {
	const [value = '', other = ''] = problem.values;
	const { source, briefing } = file;
	const tree = (): MetadataTree => new MetadataTree(source);
	const changes = (words: readonly string[]): readonly Fix[] =>
		isWhole(file, problem, value)
			? words.flatMap((word) => fix('change', { range: problem.range, text: word }, word))
			: [];
	const ids = briefing.entities.map(({ id }) => id);
	switch (problem.code) {
		case 'unknown-reference':
			return [
				...changeCitekey(file, problem, value),
				...fix('create-reference', tree().addItem('references', newReference(value)), value),
			];
		case 'unknown-entity':
			return [
				...changes(nearest(value, ids)),
				...fix('create-entity', tree().addItem('entities', newEntity(value)), value),
			];
		case 'unknown-section':
			return changes(
				nearest(
					value,
					briefing.sections.map(({ id }) => id),
				),
			);
		case 'unknown-link':
			return [
				...changeLink(file, problem, value),
				...fix('create-entity', tree().addItem('entities', newEntity(value)), value),
			];
		case 'unknown-claim':
			return [
				...changes(
					nearest(
						value,
						briefing.claims.map(({ id }) => id),
					),
				),
				...fix('remove-check', tree().removeEntry('checks', value), value),
			];
		case 'unmentioned-entity':
			return fix('remove-entity', tree().removeItem('entities', value), value);
		case 'uncited-reference':
			return fix('remove-reference', tree().removeItem('references', value), value);
		case 'missing-key':
			return fix(
				'add-key',
				tree().addEntry(startOf(file, problem), [value, placeholders[value] ?? value]),
				value,
			);
		case 'not-a-briefing':
			return fix('add-key', tree().addEntry(startOf(file, problem), ['briefing', '1']), 'briefing');
		case 'similar-key':
			return tree().hasBeside(startOf(file, problem), other) ? [] : changes([other]);
		case 'wrong-value':
			return changes(nearest(value, other.split(', ')));
		case 'altered-by-yaml':
			return fix('quote', { range: problem.range, text: JSON.stringify(value) });
		case 'unquoted-citation':
			return quoteCitation(file, problem);
		case 'broken-yaml':
			return mendYaml(file, problem, value);
		case 'bad-citation':
			return citeKey(file, problem, value);
		case 'bare-citation':
			return bareCitation(file, problem, value);
		case 'claim-without-standing':
			return standings.flatMap((standing) => addStanding(file, problem, standing));
		case 'missing-blank-line':
			return insertBlankLine(file, problem);
		default:
			return [];
	}
}

/** A link to nothing stands at its words: what is changed is behind them. */
function changeLink(file: FixableFile, { range }: Problem, id: string): readonly Fix[] {
	const { source, briefing } = file;
	const end = offsetOf(source, range.endLine, range.endColumn);
	const [written = '', target] = /^\]\(<?#([^)\s<>]*)/.exec(source.text.slice(end, end + 1000)) ?? [];
	if (target !== id && target !== encodeURI(id)) {
		return [];
	}
	const behind = end + written.length;
	const targetRange = rangeBetween(source, behind - target.length, behind);
	const places = [...briefing.sections, ...briefing.entities, ...briefing.claims]
		.map((place) => place.id)
		// Half a character, which a file may hold, cannot stand in a link.
		.filter((place) => !/[\uD800-\uDFFF]/u.test(place));
	return nearest(id, places).flatMap((near) =>
		fix('change', { range: targetRange, text: encodeURI(near) }, near),
	);
}

function lineEndOf(text: string): string {
	return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

function changeCitekey(file: FixableFile, problem: Problem, citekey: string): readonly Fix[] {
	const written = wordsAt(file, problem);
	const start = written.startsWith('@{') ? '@{' : written.startsWith('@') ? '@' : '';
	const end = start === '@{' ? '}' : '';
	if (written !== `${start}${citekey}${end}`) {
		return [];
	}
	return nearest(
		citekey,
		file.briefing.references.map((reference) => reference.citekey),
	).flatMap((near) => fix('change', { range: problem.range, text: `${start}${near}${end}` }, near));
}

function bareCitation(file: FixableFile, problem: Problem, citekey: string): readonly Fix[] {
	const { startLine, startColumn } = problem.range;
	const written = wordsAt(file, problem);
	if (written !== `@${citekey}` && written !== `@{${citekey}}`) {
		// The place is not known: a whole line stands for it.
		return [];
	}
	const style = scalarStyleAt(file.source, startOf(file, problem));
	// A bracket would begin a list.
	const mayHoldBrackets = style !== 'plain-in-flow';
	return [
		...fix('cite', mayHoldBrackets ? { range: problem.range, text: `[${written}]` } : undefined, citekey),
		...fix('escape', {
			range: { startLine, startColumn, endLine: startLine, endColumn: startColumn },
			text: style === 'double-quoted' ? '\\\\' : '\\',
		}),
	];
}

/** Above a line of Markdown, not of YAML: where the text is written with line ends in quotation marks there is none. */
function insertBlankLine({ source }: FixableFile, { range }: Problem): readonly Fix[] {
	const { startLine, startColumn } = range;
	const line = source.lines[startLine] ?? '';
	const above = quotationMarks(source.lines[startLine - 1] ?? '');
	const own = quotationMarks(line);
	const change = {
		range: { startLine, startColumn: 0, endLine: startLine, endColumn: 0 },
		// A quotation would end at a line without its marks.
		text: `${above.length < own.length ? above : own}${lineEndOf(source.text)}`,
	};
	return fix('blank-line', /^[\s>]*$/.test(line.slice(0, startColumn)) ? change : undefined);
}

function quotationMarks(line: string): string {
	return /^(?:[ \t]*>)*/.exec(line)?.[0] ?? '';
}

function addStanding(file: FixableFile, problem: Problem, standing: string): readonly Fix[] {
	const written = wordsAt(file, problem);
	if (!written.endsWith('}')) {
		return [];
	}
	const { endLine, endColumn } = problem.range;
	const before = { startLine: endLine, startColumn: endColumn - 1, endLine, endColumn: endColumn - 1 };
	return fix('add-standing', { range: before, text: ` standing=${standing}` }, standing);
}
