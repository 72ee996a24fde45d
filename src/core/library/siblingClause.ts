import { globPattern } from './globPattern';

/** What `files.exclude` leaves out only while another file is beside it: `"**\/*.js": { "when": "$(basename).ts" }`. */
export interface SiblingClause {
	readonly glob: string;
	readonly when: string;
}

/** Tells of a file, by its path in the folder, the names of those of which one beside it leaves it out. */
export function hidingSiblings(clauses: readonly SiblingClause[]): (path: string) => readonly string[] {
	const patterns = clauses.map(({ glob, when }) => ({ pattern: globPattern(glob), when }));
	return (path) => {
		const [basename = ''] = /[^/]*(?=\.[^./]*$)/.exec(path) ?? [];
		return patterns.flatMap(({ pattern, when }) =>
			pattern.test(path) ? [when.replace('$(basename)', () => basename)] : [],
		);
	};
}
