import assert from 'node:assert/strict';
import { textOfHtml } from '../../../src/core/export/textOfHtml';
import { createMarkdown } from '../../../src/core/markdown/createMarkdown';

/** A text in Markdown as plain text. */
function plain(...lines: readonly string[]): readonly string[] {
	const environment = { citekeys: new Set(), report: () => undefined };
	return textOfHtml(createMarkdown().render(lines.join('\n'), environment)).split('\n');
}

describe('HTML as plain text', () => {
	it('keeps the columns of a table where a cell is empty', () => {
		assert.deepEqual(plain('|  | A | B |', '| - | - | - |', '| x |  | y |', '| z | 1 |  |'), [
			'| A | B',
			'x | | y',
			'z | 1 |',
		]);
	});

	it('begins no line with a space after a line break', () => {
		assert.deepEqual(plain('- one\\', '  two'), ['- one', '  two']);
		assert.deepEqual(plain('one  ', '*two*'), ['one', 'two']);
	});

	it('has what stands in an item under its words, and in a quotation behind its mark', () => {
		assert.deepEqual(
			plain('1. c', '   > d', '   > - e', '   >', '   >   f', '', '   g', '2. > h', '', '> - i'),
			['1. c', '   > d', '   > - e', '   >   f', '   g', '2. > h', '', '> - i'],
		);
	});
});
