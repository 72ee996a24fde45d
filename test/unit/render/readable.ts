/** What a reader sees of HTML: its text, with runs of space made one. */
export function readable(markup: { toString(): string }): string {
	return markup
		.toString()
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();
}
