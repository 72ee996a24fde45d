import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { problemMessage } from '../../../src/core/problem';
import { sourceText } from '../../../src/core/sourceText';
import { briefingSource, problemsIn } from './briefingSource';

const code = 'figure-without-source: ';

/** The figures of a text that have no source, as the file has them written. */
function uncitedIn(parts: { readonly text?: string; readonly metadata?: string }): readonly string[] {
	const text = `${parts.text ?? ''}\n\nAcme did it [@press].`;
	return problemsIn(briefingSource({ ...parts, text }))
		.filter((problem) => problem.startsWith(code))
		.map((problem) => problem.slice(code.length));
}

describe('A figure that nothing is cited for', () => {
	for (const text of [
		...[
			'Write `5 million` there.',
			'See <https://example.org/?x=5%&y=5%>.',
			'![5 million](https://example.org/)',
		],
		...['## 5 million', '> ## 5 million', '    5 million', '```\n5 million\n```', '7. Acme', 'Acme 5\nmills'],
	]) {
		it(`is none of the numbers in: ${text.replaceAll('\n', '⏎')}`, () => {
			assert.deepEqual(uncitedIn({ text }), []);
		});
	}

	it('is no number in the name of an entity', () => {
		const source = briefingSource({ text: 'Acme did it [@press].\n\nCloudMatrix 384 chips came.' });
		assert.deepEqual(problemsIn(source), [`${code}384 chips`]);
		assert.deepEqual(
			problemsIn(source.replace('name: Acme}', 'name: Acme, aliases: [CloudMatrix 384]}')),
			[],
		);
	});

	const cited: readonly (readonly [what: string, text: string])[] = [
		['in its sentence', 'It cost $5m [@press], a lot. It is 12%, says [@press], of it.'],
		['at the start of its sentence', '[@press] says that it cost $5m. @press says $6m. It came.'],
		['right behind its sentence', 'It cost $5m. [@press] It came.'],
		['right behind a sentence in Chinese', '花费600万元。[@press]后来降价。'],
		['only at the end of the paragraph', 'It cost $5m. It took 512 GPUs.\nIt was cheap [@press].'],
		['behind the paragraph', 'It cost $5m. It took 512 GPUs. [@press]'],
		[
			'behind a short word, where none begins a sentence',
			'It cost $5m, in ver. two, says [@press]. It left.',
		],
		['in its claim', '[It cost $5m [@press]]{.claim by=acme standing=stated}. It came.'],
		['in a claim of its sentence', '[It came [@press]]{.claim by=acme standing=stated}, for $5m. It left.'],
		[
			'at the end of a paragraph with claims',
			'[It came [@press]]{.claim by=acme standing=stated}. It cost $5m. So it is [@press].',
		],
		['in its row', '| x | y |\n| - | - |\n| 5% | [@press] |\n| [@press] | 6% |'],
		['in the head of its table', '| x [@press] | y |\n| - | - |\n| 5% | 6% |\n\nSo [@press].'],
		['where its list is introduced', 'It cost, by year [@press]:\n\n- $5m\n- $6m\n  - $7m\n\nSo [@press].'],
		['where its list is introduced, in a sentence before', 'It came [@press]. It cost:\n\n- $5m'],
		['where its quotation is introduced', 'It says: [@press]\n\n> It cost $5m.'],
		[
			'behind an initial or an abbreviation',
			'It cost $5m, says J. Doe of Acme Inc. in no. 5 [@press]. It came.',
		],
		['behind a number with a dot in it', 'It cost $5.6m or 5.7 million [@press]. It came.'],
	];
	for (const [where, text] of cited) {
		it(`is none with a citation ${where}`, () => {
			assert.deepEqual(uncitedIn({ text }), []);
		});
	}

	const uncited: readonly (readonly [what: string, text: string, figures: readonly string[]])[] = [
		['the first of a sentence', 'It cost $5m, or 12 %, for 512 GPUs.', ['$5m']],
		[
			'each sentence',
			'It cost $5m. It took 512 GPUs! Was it 12%? "It was 13%." It was.',
			['$5m', '512 GPUs', '12%', '13%'],
		],
		['a sentence behind the citation', 'It came [@press]. It cost $5m.', ['$5m']],
		['a sentence before one that begins with a source', 'It cost $5m. @press says so.', ['$5m']],
		['a sentence between citations', 'It came [@press]. It cost $5m. It left [@press].', ['$5m']],
		[
			'a sentence before the only citation, which more follows',
			'It cost $5m. It came [@press]. So it is.',
			['$5m'],
		],
		[
			'a sentence before a claim with a source',
			'It cost $5m. [It came [@press]]{.claim by=acme standing=stated}.',
			['$5m'],
		],
		[
			'Chinese sentences',
			'花费600万元。共用512块GPU！后来[@press]。再降12%。',
			['600万元', '512块GPU', '12%'],
		],
		['another paragraph', 'It cost $5m.\n\nIt came [@press].', ['$5m']],
		[
			'items and quotations',
			'- It cost $5m\n- It came [@press]\n\n> > 1. It took 512 GPUs',
			['$5m', '512 GPUs'],
		],
		['a row, once', '| x | y |\n| - | - |\n| 5% | 6% |\n| 7% | [@press] |', ['5%']],
		['behind a list with a source', 'By year [@press]:\n\n- $5m\n\nIt cost $6m.', ['$6m']],
		['emphasis and links', 'It is *5* **million** or [so](https://example.org).', ['5* **million']],
		['a link', 'It cost [$5m](https://example.org).', ['$5m']],
		['escapes and entities', 'It cost \\$5 a piece. It is 12&nbsp;\\%.', ['\\$5', '12&nbsp;\\%']],
		['a line break', 'It cost 5\nmillion.', ['5\nmillion']],
		['a heading of its own below', 'It cost $5m.\n\n## More\n\nIt came [@press].', ['$5m']],
	];
	for (const [what, text, found] of uncited) {
		it(`is shown for ${what}`, () => {
			assert.deepEqual(uncitedIn({ text }), found);
		});
	}

	it('is found in the abstract, however YAML has it written', () => {
		assert.deepEqual(uncitedIn({ metadata: 'abstract: |\n  It came [@press]. It\n  cost $5m.' }), ['$5m']);
		assert.deepEqual(uncitedIn({ metadata: 'abstract: "It cost 12\\u0025. So [it]{.claim by=acme}."' }), [
			'12\\u0025',
		]);
		assert.deepEqual(uncitedIn({ metadata: 'abstract: "It cost $5m [@press]."' }), []);
	});

	it('is no second hint where a claim has no source', () => {
		const text = 'Acme did it [@press]. [It cost $5m]{.claim by=acme standing=stated}.';
		assert.deepEqual(problemsIn(briefingSource({ text })), [
			'claim-without-source: [It cost $5m]{.claim by=acme standing=stated}',
		]);
	});

	it('stands at its columns when lines end with CRLF and the file begins with a byte order mark', () => {
		const source = `\uFEFF${briefingSource({ text: 'Acme did it [@press].\n\n> It\n> cost 5\n> million.' })}`;
		assert.deepEqual(problemsIn(source.replace(/\n/g, '\r\n')), [`${code}5\r\n> million`]);
	});

	it('is a hint that says what to do', () => {
		const [found] = parseBriefing(briefingSource({ text: 'Acme did it [@press]. It cost $5m.' })).problems;
		assert.equal(found?.severity, 'hint');
		assert.equal(
			problemMessage(found),
			'Nothing is cited for "$5m". Put a citation at the end of the sentence, or one at the end of the paragraph.',
		);
	});

	it('is found without throwing in any text, at a place in the file that begins and ends with the figure', function () {
		this.timeout(20_000);
		const piece = fc.constantFrom(
			...[
				'5',
				'12',
				'1,000',
				'2025',
				' ',
				'\n',
				'\n\n',
				'.',
				'. ',
				'。',
				'%',
				'$',
				'USD ',
				'million',
				'万',
				'元',
				'B',
				'GPUs',
			],
			...[
				'[@press]',
				'[',
				']',
				'{.claim by=acme standing=stated}',
				'`',
				'*',
				'\\',
				'&nbsp;',
				'- ',
				'> ',
				'| ',
				'| - | - |\n',
			],
			...[
				'Acme',
				'Acme 5',
				'百分之',
				'百分之十',
				'-',
				'–',
				' to ',
				'\uFFFC',
				'\uFFFD',
				'\uD800',
				'😀',
				':\n\n- ',
				'<https://a.b/5%>',
			],
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const source = briefingSource({ text: pieces.join('') });
				const { lines } = sourceText(source);
				for (const { range, code: found, values } of parseBriefing(source).problems) {
					const { startLine, startColumn, endLine, endColumn } = range;
					assert.ok(startLine <= endLine && endLine < lines.length, 'lines');
					assert.ok(startColumn <= (lines[startLine]?.length ?? -1), 'start');
					assert.ok(endColumn <= (lines[endLine]?.length ?? -1), 'end');
					if (found === 'figure-without-source') {
						assert.ok(startLine < endLine || startColumn < endColumn, 'empty');
						assert.match(values[0] ?? '', /\d|百分之/);
					}
				}
			}),
			{ numRuns: 1500 },
		);
	});
});
