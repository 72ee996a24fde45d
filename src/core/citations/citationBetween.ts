import { spacelessCharacter } from '../spacelessScripts';

const openCitation = /\[([^[\]]*)$/;
const restOfCitation = /^[^[\]]*(?=\])/;
/** Behind what opens something, a straight quotation mark included, there is no word yet. */
const wordBefore = /[^\s([{‘“«](?<!(?:^|[\s([{])["'])$/u;
const spacelessBefore = new RegExp(`${spacelessCharacter}$`, 'u');

/**
 * What to write for a citation (brackets included) between two parts of a line: apart from the word before it; within
 * the brackets of another citation, as one more part of that.
 */
export function citationBetween(before: string, citation: string, after: string): string {
	const open = openCitation.exec(before)?.[1];
	if (open === undefined || (open.trim() !== '' && !open.includes('@'))) {
		return apartFrom(before, citation);
	}
	const rest = restOfCitation.exec(after)?.[0];
	return [
		/(?:^|;)\s*$/.test(open) ? '' : ';',
		open.trim() === '' || /\s$/.test(open) ? '' : ' ',
		citation.slice(1, -1),
		rest === undefined ? ']' : /^[^;]*@/.test(rest) ? '; ' : '',
	].join('');
}

/** A text with the space that it needs behind what stands before it: none where words have none between them. */
export function apartFrom(before: string, text: string): string {
	return wordBefore.test(before) && !spacelessBefore.test(before) ? ` ${text}` : text;
}
