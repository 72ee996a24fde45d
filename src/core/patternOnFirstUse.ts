/**
 * A regular expression that is made when it is first asked for. One that names properties of Unicode takes V8 up to a
 * millisecond, and as a literal twice that: it is checked as the file is read, before anybody uses it.
 */
export function patternOnFirstUse(source: string, flags: string): () => RegExp {
	let pattern: RegExp | undefined;
	return () => (pattern ??= new RegExp(source, flags));
}
