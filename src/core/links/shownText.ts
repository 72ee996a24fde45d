/**
 * Text from outside as a notification may show it: on one line, not too long, and without what VS Code would
 * take for a link (which could run a command).
 */
export function shownText(text: string): string {
	const line = text
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.replace(/[[\]()]/g, '')
		.trim();
	return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
