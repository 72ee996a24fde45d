import { alteredValue } from '../parse/alteredValue';
import { patternOnFirstUse } from '../patternOnFirstUse';

/** A text as YAML holds it: plain where that says the same, else in quotation marks. */
export function yamlText(text: string): string {
	const isPlain = plainText().test(text) && !text.endsWith(' ');
	return isPlain && alteredValue(text) === undefined ? text : JSON.stringify(text);
}

const plainText = patternOnFirstUse(String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N} _./()-]*$`, 'u');
