import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cslPieces, withoutMarkup } from '../../../src/core/references/cslMarkup';
import { markdownToCsl, wordsOfMarkdown } from '../../../src/core/references/markdownToCsl';

describe('A line of Markdown in the markup of CSL', () => {
	const cases: readonly (readonly [markdown: string, csl: string, words: string])[] = [
		['Plain words, 2 * 3 * 4, a<b, snake_case', 'Plain words, 2 * 3 * 4, a<b, snake_case', ''],
		['The *Nature* of **R1**', 'The <i>Nature</i> of <b>R1</b>', 'The Nature of R1'],
		['[DeepSeek]{.nocase} and [x]', 'DeepSeek and [x]', ''],
		['H~2~O, 2^10^ and ~ or ^', 'H<sub>2</sub>O, 2<sup>10</sup> and ~ or ^', 'H2O, 210 and ~ or ^'],
		['`code`, ~~old~~', 'code, old', ''],
		[String.raw`R&amp;D \$5 \*`, 'R&D $5 *', ''],
		['[words](https://a.example) ![picture](x)', 'words picture', ''],
		['a <i>study</i>', 'a <i>study</i>', 'a study'],
	];
	for (const [markdown, csl, words] of cases) {
		it(`is made of: ${markdown}`, () => {
			assert.equal(markdownToCsl(markdown), csl);
			assert.equal(wordsOfMarkdown(markdown), words || csl);
		});
	}

	it('can be made of any text (property)', () => {
		const text = fc.string({ unit: fc.constantFrom(...'*_`~^\\&<>/![](){}i#.a @\n') });
		fc.assert(fc.property(text, (any) => assert.equal(typeof wordsOfMarkdown(any), 'string')));
	});
});

describe('A text of CSL', () => {
	it('has no tags in its words, save for those that are no markup', () => {
		assert.deepEqual(
			[
				'<i>a</i> <span class="nocase">b</span> <sup>c</sup>',
				'a<i>b',
				'a</i>b',
				'x <y> & <u>z</u>',
				'<i>a<b>b</i>',
			].map(withoutMarkup),
			['a b c', 'a<i>b', 'a</i>b', 'x <y> & <u>z</u>', 'a<b>b'],
		);
	});

	it('opens and closes its tags in order (property)', () => {
		const text = fc.array(fc.constantFrom('<i>', '</i>', '<b>', '</b>', '<span>', '</span>', 'a'));
		fc.assert(
			fc.property(text, (parts) => {
				const open: string[] = [];
				for (const piece of cslPieces(parts.join(''))) {
					if (piece.kind === 'open') {
						open.push(piece.tag);
					} else if (piece.kind === 'close') {
						assert.equal(open.pop(), piece.tag);
					}
				}
				assert.deepEqual(open, []);
			}),
		);
	});
});
