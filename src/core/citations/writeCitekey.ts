import { patternOnFirstUse } from '../patternOnFirstUse';

/** A key that Pandoc reads whole without braces: letters, digits and `_`, and single punctuation inside. */
const bareKey = patternOnFirstUse(
	String.raw`^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*$`,
	'u',
);

/** A citekey as a citation in Pandoc's Markdown has it: `@key`, or `@{key}` where the key needs braces. */
export function writeCitekey(citekey: string): string {
	return bareKey().test(citekey) ? `@${citekey}` : `@{${citekey}}`;
}
