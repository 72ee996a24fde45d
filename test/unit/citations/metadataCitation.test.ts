import assert from 'node:assert/strict';
import { metadataCitation } from '../../../src/core/citations/metadataCitation';

describe('a citation put into the metadata', () => {
	for (const [what, line, expected, citation = '[@new]'] of [
		['has quotation marks where a value begins', '  a: {cite: |}', '  a: {cite: "[@new]"}'],
		['has a space behind its key', '    cite:|', '    cite: "[@new]"'],
		['is one more part in quotation marks', '    cite: "[@b|]"', '    cite: "[@b; @new]"'],
		['stands as it is where they are there', '    cite: "|"', '    cite: "[@new]"'],
		['is part of a text', '    note: It is so|', '    note: It is so [@new]'],
		['keeps its backslashes', '    cite: "|"', '    cite: "[@new, \\\\*]"', '[@new, \\*]'],
		['keeps its apostrophes', "    cite: '|'", "    cite: '[@new, its author''s]'", "[@new, its author's]"],
		['knows a mark in a word for none', "    note: it's so|", "    note: it's so [@new]"],
	] as const) {
		it(what, () => {
			const column = line.indexOf('|');
			const written = line.replace('|', '');
			const text = `---\nchecks:\n${written}\n---\n`;
			const { startColumn, endColumn, text: put } = metadataCitation(text, 2, column, citation);
			assert.equal(`${written.slice(0, startColumn)}${put}${written.slice(endColumn)}`, expected);
		});
	}
});
