/** Text from outside as a notification may show it: on one line, and not too long. */
export function shownText(text: string): string {
	const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
	return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
