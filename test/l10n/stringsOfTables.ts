import { problemKinds, problemWords } from '../../src/core/problem';

/** Texts that stand in a table of the core, from which the code hands them to `l10n.t`. */
export function stringsOfTables(): readonly string[] {
	return [...Object.values(problemKinds).map(([, message]) => message), ...problemWords];
}
