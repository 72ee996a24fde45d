import type { Range } from '../briefing';
import { citekeyAt } from '../citations/parseCitation';
import { alteredValue } from '../parse/alteredValue';
import { patternOnFirstUse } from '../patternOnFirstUse';
import type { BriefingSymbols, Definition, Occurrence, SymbolSpace } from './briefingSymbols';
import { type RenameProblem, renameProblem } from './renameProblem';
import { definitionOf } from './symbolAt';

/** A text that takes the place of a range. */
export interface TextChange {
	readonly range: Range;
	readonly text: string;
}

/** Why what is written here cannot be renamed, whatever the new id; undefined when it can. */
export function renameObstacle(
	symbols: BriefingSymbols,
	space: SymbolSpace,
	id: string,
): RenameProblem | undefined {
	const definition = definitionOf(symbols, space, id);
	if (!definition) {
		return space === 'citekey' && symbols.hasBibliography
			? renameProblem('in-bibliography', id)
			: renameProblem('not-defined', id);
	}
	if (!definition.hasOwnId) {
		return renameProblem('automatic-id', id);
	}
	const inexact = occurrencesOf(symbols, space, id).find(({ isExact }) => !isExact);
	return inexact && renameProblem('inexact', id, String(inexact.range.startLine + 1));
}

/** What a rename changes in the file: every place where the id is written, each in its own form. */
export function renameSymbol(
	symbols: BriefingSymbols,
	space: SymbolSpace,
	id: string,
	newId: string,
): { readonly changes: readonly TextChange[] } | { readonly problem: RenameProblem } {
	if (newId === id) {
		return { changes: [] };
	}
	const definition = definitionOf(symbols, space, id);
	const occurrences = occurrencesOf(symbols, space, id);
	const problem =
		renameObstacle(symbols, space, id) ??
		grammarProblem(definition, occurrences, newId) ??
		(definitionOf(symbols, space, newId) && renameProblem('taken', newId));
	return problem
		? { problem }
		: { changes: occurrences.map(({ range, form }) => ({ range, text: written(newId, form.markup) })) };
}

/**
 * Whether a file after a rename says the same with the new id as it said before with the old one. An id has
 * effects beyond its own places (a name that an attribute quotes, an automatic id), so the new file is asked.
 */
export function isSameRenamed(
	before: BriefingSymbols,
	after: BriefingSymbols,
	space: SymbolSpace,
	id: string,
	newId: string,
): boolean {
	const renamed = (each: { space: SymbolSpace; id: string }): string =>
		`${each.space} ${each.space === space && each.id === id ? newId : each.id}`;
	const show = (
		symbols: BriefingSymbols,
		name: (each: { space: SymbolSpace; id: string }) => string,
	): string =>
		JSON.stringify([
			symbols.occurrences.map(({ role, ...each }) => [role, name(each)]),
			symbols.words.map((each) => name({ space: 'id', id: each.id })),
			symbols.definitions.map(({ kind, ...each }) => [
				kind,
				name({ space: kind === 'reference' ? 'citekey' : 'id', id: each.id }),
			]),
		]);
	return show(before, renamed) === show(after, (each) => `${each.space} ${each.id}`);
}

/** Every place where the id is written. */
export function occurrencesOf(
	{ occurrences }: BriefingSymbols,
	space: SymbolSpace,
	id: string,
): readonly Occurrence[] {
	return occurrences.filter((occurrence) => occurrence.space === space && occurrence.id === id);
}

/** Ids of sections and claims are Pandoc's identifiers; those of entities may begin with a digit as well. */
const identifier = patternOnFirstUse(String.raw`^[\p{L}_][\p{L}\p{M}\p{N}_:.-]*$`, 'u');
const entityId = patternOnFirstUse(String.raw`^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_:.-]*$`, 'u');

function grammarProblem(
	definition: Definition | undefined,
	occurrences: readonly Occurrence[],
	newId: string,
): RenameProblem | undefined {
	if (definition?.kind === 'reference') {
		const isOnlyBraced = !occurrences.some(({ form }) => form.markup === 'citekey');
		if (!(isOnlyBraced ? /^[^{}\s]+$/.test(newId) : isBareCitekey(newId))) {
			return renameProblem('bad-citekey', newId);
		}
	} else if (!(definition?.kind === 'entity' ? entityId : identifier)().test(newId)) {
		return renameProblem(definition?.kind === 'entity' ? 'bad-entity-id' : 'bad-id', newId);
	}
	const isPlainYaml = occurrences.some(({ form }) => form.yaml === 'plain' && form.markup === 'plain');
	const readAs = isPlainYaml ? alteredValue(newId) : undefined;
	return readAs === undefined ? undefined : renameProblem('altered-by-yaml', newId, readAs);
}

function isBareCitekey(text: string): boolean {
	return citekeyAt(`@${text}`, 0)?.citekey === text;
}

function written(id: string, markup: Occurrence['form']['markup']): string {
	return markup === 'encoded-link' ? encodeURI(id) : id;
}
