/** Whether a place of a text in Markdown is in code: between fences, or behind a backtick of its line that is open. */
export function isInCode(lines: readonly string[], line: number, column: number): boolean {
	const fences = lines.slice(0, line).filter((each) => /^ {0,3}(?:```|~~~)/.test(each)).length;
	const before = lines[line]?.slice(0, column) ?? '';
	return fences % 2 === 1 || (before.match(/`/g)?.length ?? 0) % 2 === 1;
}
