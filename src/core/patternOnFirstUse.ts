/**
 * A regular expression that is made when it is first asked for. One that names properties of Unicode, or unites large and
 * small letters by it (the flags `iu`), takes V8 up to a millisecond, and as a literal twice that: it is checked as the
 * file is read, before anybody uses it. For those that take more than a fifth of one.
 */
export function patternOnFirstUse(source: string, flags: string): () => RegExp {
	let pattern: RegExp | undefined;
	return () => (pattern ??= new RegExp(source, flags));
}
