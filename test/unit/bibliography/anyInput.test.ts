import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { bibtexNames } from '../../../src/core/bibliography/bibtexNames';
import { latexText } from '../../../src/core/bibliography/latexText';
import { formatReference } from '../../../src/core/references/formatReference';
import { indexOf } from './indexOf';

const pieces = fc.constantFrom(
	...[
		'@book{',
		'@string{',
		'@comment{',
		'key',
		',',
		'=',
		'{',
		'}',
		'"',
		'#',
		'\\',
		'\n',
		'\n@book{k,',
		'\n@xdata{a,',
		'crossref = key,',
		'xdata = {k a},',
		'(',
		')',
	],
	...[
		'author',
		'title',
		' and ',
		'von ',
		"\\'",
		'\\c',
		'--',
		'$',
		'~',
		'[',
		']',
		'{"id":',
		'"x"',
		':',
		'1',
		'null',
	],
	...['references:\n', '- ', '  ', 'id: ', '*a', '&a', '|', '...'],
);
const texts = fc.oneof(
	fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
	fc.string(),
);

describe('Any text as a bibliography', () => {
	for (const name of ['a.bib', 'a.json', 'a.yaml']) {
		it(`is read without an exception as ${name}, and its items can be written as references`, () => {
			fc.assert(
				fc.property(texts, (text) => {
					const { offsets, itemOf, placeOf, fault } = indexOf(name, text);
					for (const [key, offset] of offsets) {
						const item = itemOf(key);
						assert.equal(typeof (item ? formatReference(item) : ''), 'string');
						assert.ok(placeOf(offset).line < text.split('\n').length);
					}
					assert.ok((fault?.line ?? 0) < text.split('\n').length);
				}),
				{ numRuns: 500 },
			);
		});
	}

	it('gives words and names', () => {
		fc.assert(
			fc.property(texts, (text) => {
				assert.equal(typeof latexText(text), 'string');
				assert.ok(bibtexNames(text).every((name) => Object.values(name).every((part) => part !== '')));
			}),
		);
	});
});
