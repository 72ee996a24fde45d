import type * as v from 'valibot';
import { cslDateKeys, cslKeys, cslNameKeys } from '../../src/core/completion/cslKeys';
import { standingDescriptions, verdictDescriptions } from '../../src/core/completion/schemaAt';
import { fixKinds } from '../../src/core/fixes/fix';
import { metadataSchema } from '../../src/core/parse/metadataSchema';
import { problemKinds, problemWords } from '../../src/core/problem';
import { renameProblems } from '../../src/core/symbols/renameProblem';

/** Texts that stand in a table of the core, from which the code hands them to `l10n.t`. */
export function stringsOfTables(): readonly string[] {
	return [
		...Object.values(problemKinds).map(([, message]) => message),
		...problemWords,
		...Object.values(renameProblems),
		...Object.values(fixKinds),
		...[cslKeys, cslNameKeys, cslDateKeys].flatMap((keys) => Object.values(keys)),
		...Object.values(standingDescriptions),
		...Object.values(verdictDescriptions),
		...descriptions(metadataSchema),
	];
}

/** What the keys of the metadata mean, wherever in the schema. */
function descriptions(schema: unknown): readonly string[] {
	if (typeof schema !== 'object' || schema === null) {
		return [];
	}
	const { type, description } = schema as Partial<v.DescriptionAction<unknown, string>>;
	if (type === 'description') {
		return [String(description)];
	}
	const parts = schema as Readonly<Record<string, unknown>>;
	return ['wrapped', 'entries', 'item', 'value', 'pipe']
		.flatMap((name) => (name === 'entries' ? Object.values(parts[name] ?? {}) : [parts[name]].flat()))
		.filter((part) => part !== schema)
		.flatMap(descriptions);
}
