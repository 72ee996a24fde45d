/**
 * What reads all that writing dates in a language (BCP 47) takes of what Intl has of all languages, in shares: none
 * of them is long, and once they were called, in whatever thread of a process, none of that is read again.
 */
export function intlFirstUses(language: string): readonly (() => unknown)[] {
	return [
		() => new Intl.Collator(language),
		() => new Intl.Segmenter(language),
		() => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' }).format(0),
	];
}
