/** A text that cannot steer the terminal, or make two lines of one. */
export function withoutControls(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
