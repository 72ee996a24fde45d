import type { TextChange } from '../symbols/renameSymbol';

/** Every way to mend a problem, and what the reader of the file sees of it. */
export const fixKinds = {
	change: 'Change to "{0}"',
	'create-entity': 'Create the entity "{0}"',
	'create-reference': 'Create the reference "{0}"',
	'remove-entity': 'Remove the entity "{0}"',
	'remove-reference': 'Remove the reference "{0}"',
	'remove-check': 'Remove the check of "{0}"',
	'add-key': 'Add "{0}"',
	'add-standing': 'Add the standing "{0}"',
	quote: 'Put it in quotation marks',
	'add-space': 'Insert a space behind the colon',
	cite: 'Write it as the citation [@{0}]',
	escape: 'Put a backslash before the @',
	'blank-line': 'Insert a blank line',
	'address-to-reference': 'Turn the address into the reference "{0}"',
} as const;

export type FixKind = keyof typeof fixKinds;

/** Changes to a file that mend one problem in it. */
export interface Fix {
	readonly kind: FixKind;
	/** What goes into the placeholders of its words. */
	readonly values: readonly string[];
	/** They do not overlap. */
	readonly changes: readonly TextChange[];
}

/** A way to mend a problem by one change. */
export function fix(
	kind: FixKind,
	change: TextChange | undefined,
	...values: readonly string[]
): readonly Fix[] {
	return change ? [{ kind, values, changes: [change] }] : [];
}
