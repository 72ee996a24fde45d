/**
 * Of a text, the blocks that an outline needs: those with headings or claims, and the first, which may be a section
 * without one. All of the text where blocks depend on each other in a way that takes the parser to know.
 */
export function relevantText(text: string): string {
	const normal = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
	if (dependsOnOthers.test(normal)) {
		return text;
	}
	const kept: string[] = [];
	for (const block of normal.split(/\n(?:[ \t]*\n)+/)) {
		const isFirst = kept.length === 0 && block.trim() !== '';
		if (isFirst || isRelevant(block)) {
			if (/^[ \t]/.test(block)) {
				// It may go on with the item of a list, or be code.
				return text;
			}
			kept.push(block);
		}
	}
	return kept.join('\n\n');
}

/** Fences of code, comments, and the definitions of links. */
const dependsOnOthers = /`{3}|~{3}|<!--|\]:/;

/** What may stand before a heading in its line: the marks of quotations and of items. */
const heading = /^[ \t>*+\-\d.)]*#/m;
const underline = /\n[ \t>*+\-\d.)]*(?:=|-)+[ \t]*$/m;

function isRelevant(block: string): boolean {
	return (block.includes('claim') && block.includes(']{')) || heading.test(block) || underline.test(block);
}
