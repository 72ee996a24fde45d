import { patternOnFirstUse } from './patternOnFirstUse';

/** Whether there is a letter or a digit, of any script, in a text. */
export function holdsLetterOrDigit(text: string): boolean {
	return anywhere().test(text);
}

/** Whether a text ends with a letter or a digit of any script. */
export function endsWithLetterOrDigit(text: string): boolean {
	return atEnd().test(text);
}

const anywhere = patternOnFirstUse(String.raw`[\p{L}\p{N}]`, 'u');
const atEnd = patternOnFirstUse(String.raw`[\p{L}\p{N}]$`, 'u');
