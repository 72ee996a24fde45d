import { patternOnFirstUse } from '../patternOnFirstUse';

/**
 * The form in which names are compared: compatibility characters unified, no case, no accents, and one
 * space wherever there is no letter or digit. 'DeepSeek-R1' and 'deepseek r1' have the same.
 */
export function searchForm(text: string): string {
	// The usual case, many times as fast.
	if (/^[\x20-\x7e]*$/.test(text)) {
		return text
			.toLowerCase()
			.replace(/[^a-z\d]+/g, ' ')
			.trim();
	}
	return (
		text
			.normalize('NFKD')
			// The accents of Latin, Greek and Cyrillic: those of other scripts make other letters.
			.replace(/[\u0300-\u036f]+/g, '')
			.normalize('NFC')
			.toLowerCase()
			.replace(betweenWords(), ' ')
			.trim()
	);
}

const betweenWords = patternOnFirstUse(String.raw`[^\p{L}\p{M}\p{N}]+`, 'gu');
