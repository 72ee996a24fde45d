/** Whether a line is one of the metadata, which may have no end yet. */
export function isInMetadata(lines: readonly string[], line: number): boolean {
	if (!/^\uFEFF?---\s*$/.test(lines[0] ?? '') || line === 0) {
		return false;
	}
	const close = lines.findIndex((each, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(each));
	return close < 0 || line < close;
}
