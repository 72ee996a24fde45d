import { patternOnFirstUse } from './patternOnFirstUse';

/** Whether there is a letter or a digit, of any script, in a text. */
export function holdsLetterOrDigit(text: string): boolean {
	return anywhere().test(text);
}

/** Whether a letter or a digit, of any script, stands right before an offset. */
export function followsLetterOrDigit(text: string, offset: number): boolean {
	return atEnd().test(text.slice(Math.max(0, offset - 2), offset));
}

const anywhere = patternOnFirstUse(String.raw`[\p{L}\p{N}]`, 'u');
const atEnd = patternOnFirstUse(String.raw`[\p{L}\p{N}]$`, 'u');
