/** Text that Markdown shows as it is, on one line: every punctuation mark is escaped, as CommonMark allows. */
export function escapeMarkdown(text: string): string {
	return text.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
