import { bibliographyFaults } from './bibliography/bibliographyFaults';
import type { Range } from './briefing';
import { fillIn } from './fillIn';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something in a briefing file that its author should know of. */
export interface Problem {
	readonly code: ProblemCode;
	readonly severity: Severity;
	/** What goes into the placeholders of the message, `{0}` and on. */
	readonly values: readonly string[];
	readonly range: Range;
}

/** Every problem there is: how grave it is, and what it says (what, and what to do). */
export const problemKinds = {
	'file-too-large': [
		'error',
		'The file has {0} MB. A briefing of more than {1} MB is not read: split it into several.',
	],
	'not-a-briefing': [
		'error',
		'This file has no "briefing: 1" in a metadata block at its top, so it is not a briefing. Add the block.',
	],
	'newer-version': [
		'warning',
		'This briefing was made for version {0} of the format; this extension knows version {1}. What it knows is shown.',
	],
	'unclosed-metadata': ['error', 'The metadata block is not closed. End it with a line "---".'],
	'broken-yaml': ['error', 'The metadata is not valid YAML: {0}'],
	'unquoted-citation': [
		'error',
		'YAML cannot hold a citation without quotes. Write "[@key]" in quotation marks.',
	],
	'missing-key': ['error', '"{0}" is missing.'],
	'wrong-type': ['error', '"{0}" must be {1}.'],
	'wrong-value': ['error', '"{0}" is not known here. It is one of {1}.'],
	'similar-key': ['hint', '"{0}" is not a key of a briefing. Did you mean "{1}"?'],
	'altered-by-yaml': [
		'warning',
		'YAML reads {0} as {1}. Put it in quotation marks to keep it as it is written.',
	],
	'bad-date': ['error', '"{0}" is not a date in EDTF (level 0 or 1), such as 2025, 2025-01 or 2025-01-20.'],
	'bad-address': ['error', '"{0}" is not an address that begins with https:// or http://.'],
	'duplicate-id': [
		'error',
		'The id "{0}" is already used for another section, entity or claim. Choose another.',
	],
	'duplicate-reference': ['error', 'There is already a reference "{0}". Choose another id.'],
	'unknown-reference': ['error', 'There is no reference "{0}". Add it to "references", or correct the key.'],
	'unknown-link': ['error', 'There is no section, entity or claim "{0}" in this briefing.'],
	'unknown-entity': ['error', 'There is no entity "{0}" in this briefing.'],
	'unknown-section': ['error', 'There is no section "{0}" in this briefing.'],
	'unknown-claim': ['error', 'This checks the claim "{0}", which is not in the text.'],
	'unmentioned-entity': [
		'warning',
		'Nothing in the text mentions "{0}". Mention it, or say "added: true" and name a "section".',
	],
	'uncited-reference': ['hint', 'Nothing cites "{0}".'],
	'outside-bibliography': [
		'error',
		'"{0}" is outside of the folders of the workspace, so it is not read. Put the file into one, and give its path from here.',
	],
	'missing-bibliography': [
		'error',
		'The file "{0}" cannot be read: there is none at that path from this file. Correct the path, or add the file.',
	],
	'unknown-bibliography': [
		'error',
		'"{0}" is not a file of BibTeX (.bib, .bibtex), CSL-JSON (.json) or CSL-YAML (.yaml, .yml). Save it as one of them.',
	],
	'surplus-bibliography': [
		'error',
		'"{0}" is not read: a briefing may name up to {1} bibliographies. Put several of them into one file.',
	],
	'large-bibliography': [
		'error',
		'"{0}" has {1} MB. A bibliography of more than {2} MB is not read: split it into several.',
	],
	'broken-bibliography': [
		'error',
		'"{0}" cannot be read at line {1}: {2}. Correct the file; what else it holds is used.',
	],
	'bad-citation': ['error', '"{0}" is not a citation such as "[@key, p. 3]".'],
	'bare-citation': [
		'warning',
		'Pandoc takes this @ for a citation, but it is outside of "[…]". Write "[@{0}]", or put a backslash before the @.',
	],
	'bad-attributes': ['error', 'These attributes cannot be read, so Pandoc shows them as text: {0}'],
	'claim-across-blocks': ['error', 'A claim must begin and end in the same paragraph.'],
	'claim-without-standing': ['error', 'A claim needs a standing: one of {0}.'],
	'claim-without-source': ['hint', 'This claim has no citation inside its brackets.'],
	'figure-without-source': [
		'hint',
		'Nothing is cited for "{0}". Put a citation at the end of the sentence, or one at the end of the paragraph.',
	],
	'claim-without-author': ['error', 'A claim needs "by": who makes it.'],
	'nested-claim': ['error', 'A claim cannot stand inside another claim.'],
	'claim-outside-text': ['warning', 'A claim counts only in the text of a section. Move it there.'],
	'check-without-source': ['warning', 'A check with the verdict "{0}" needs a "cite".'],
	'missing-blank-line': [
		'warning',
		'Pandoc needs a blank line before this {0}; without one it is part of the paragraph.',
	],
	'pandoc-only': ['hint', 'Pandoc reads this otherwise than a briefing does: as {0}.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type ProblemCode = keyof typeof problemKinds;

/** Words of ours among the values of problems, which are translated as the messages are. */
export const problemWords = [
	...[
		'a text',
		'a date',
		'an address',
		'a citation in quotation marks',
		'a text or a list of texts',
		'a list',
	],
	...['a text, or a mapping with "name" and "near"', 'a mapping', 'a mapping of claim ids'],
	...['heading', 'list', 'quotation', 'table', 'dividing line', 'block of code'],
	...[
		'a text that begins with "*" needs quotation marks',
		'a text with a colon and a space in it needs quotation marks',
		'a space is missing behind the colon of a key',
		'a line is indented with a tab: use spaces',
		'a key stands twice in the same place: remove one',
	],
	...['a footnote', 'a division', 'a table', 'the caption of a table', 'a block of lines', 'a definition'],
	...['attributes of what stands before', 'a block of metadata', 'words of the text'],
	...bibliographyFaults,
] as const;

export type ProblemWord = (typeof problemWords)[number];

/** The problem of that kind at that place. */
export function problem(code: ProblemCode, range: Range, ...values: readonly string[]): Problem {
	return { code, severity: problemKinds[code][0], values, range };
}

/** The message in English, with its values filled in. */
export function problemMessage({ code, values }: Problem): string {
	return fillIn(problemKinds[code][1], ...values);
}
