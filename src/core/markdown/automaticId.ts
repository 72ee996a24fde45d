import { patternOnFirstUse } from '../patternOnFirstUse';

/**
 * The id that Pandoc gives a heading that names none: punctuation goes except underscores, hyphens and
 * periods, spaces become hyphens, letters are lower-cased, and it begins with the first letter. 'section' when
 * nothing is left. Follows "Extension: auto_identifiers" of Pandoc's manual.
 */
export function automaticId(title: string): string {
	const id = title
		// Pandoc makes dashes and ellipses of them first.
		.replace(/--+|\.{3}/g, '')
		.replace(punctuation(), '')
		.trim()
		.replace(/\s+/g, '-')
		.toLowerCase()
		.replace(beforeLetters(), '');
	return id || 'section';
}

const beforeLetters = patternOnFirstUse(String.raw`^[^\p{L}]+`, 'u');
const punctuation = patternOnFirstUse(String.raw`[^\p{L}\p{M}\p{N}\s_.-]`, 'gu');
