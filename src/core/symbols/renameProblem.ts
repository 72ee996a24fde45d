/** Why something cannot be renamed. */
export interface RenameProblem {
	readonly code: RenameProblemCode;
	/** What goes into the placeholders of the message. */
	readonly values: readonly string[];
}

/** What each reason says: what is the matter, and what to do. */
export const renameProblems = {
	'no-id': 'There is no id or citation key here. Place the cursor on one.',
	'not-defined':
		'Nothing in this file has the id "{0}", so there is nothing to rename. Add it first, or correct the id.',
	'in-bibliography': 'The reference "{0}" is not in this file but in its bibliography. Rename it there.',
	'automatic-id':
		'The id "{0}" is automatic. To rename it, first write an id of its own in braces: a number sign and the id.',
	inexact: 'How "{0}" is written in line {1} is too unusual to be changed safely. Simplify that line first.',
	'bad-id':
		'"{0}" cannot be an id here. It must begin with a letter or underscore; letters, digits, and the marks _ - : . may follow.',
	'bad-entity-id':
		'"{0}" cannot be the id of an entity. It must begin with a letter, digit or underscore; letters, digits, and the marks _ - : . may follow.',
	'bad-citekey':
		'"{0}" cannot be a citation key. It must begin and end with a letter, digit or underscore; single punctuation marks may stand between them.',
	taken: '"{0}" is already used in this file. Choose another.',
	'altered-by-yaml': 'YAML reads {0} as {1} where it stands without quotation marks. Choose another.',
	'changes-meaning': 'With "{0}" other parts of the file would mean something else. Choose another.',
	changed: 'The file was changed in the meantime. Try again.',
} as const satisfies Readonly<Record<string, string>>;

export type RenameProblemCode = keyof typeof renameProblems;

/** The problem of that kind. */
export function renameProblem(code: RenameProblemCode, ...values: readonly string[]): RenameProblem {
	return { code, values };
}
