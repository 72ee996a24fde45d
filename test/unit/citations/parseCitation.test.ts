import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseBracketedCitation } from '../../../src/core/citations/parseBracketedCitation';
import { parseCitation } from '../../../src/core/citations/parseCitation';

/** What Pandoc reads of the same text is compared in pandoc.test.ts. */
const cases: readonly (readonly [text: string, items: readonly Record<string, unknown>[] | undefined])[] = [
	['@doe99', [{ citekey: 'doe99' }]],
	[
		'see @doe99, pp. 33-35; also @smith04, chap. 1',
		[
			{ prefix: 'see', citekey: 'doe99', locator: 'pp. 33-35' },
			{ prefix: 'also', citekey: 'smith04', locator: 'chap. 1' },
		],
	],
	['@doe99, pp. 33-35 and *passim*', [{ citekey: 'doe99', locator: 'pp. 33-35', suffix: 'and *passim*' }]],
	[
		'@smith{ii, A, D-Z}, with a suffix',
		[{ citekey: 'smith', locator: 'ii, A, D-Z', suffix: ', with a suffix' }],
	],
	[
		'@smith, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here',
		[{ citekey: 'smith', locator: 'pp. iv, vi-xi, (xv)-(xvii)', suffix: 'with suffix here' }],
	],
	['@press, 3rd ed.', [{ citekey: 'press', locator: '3rd', suffix: 'ed.' }]],
	['@press, pp. 33-35, and more', [{ citekey: 'press', locator: 'pp. 33-35', suffix: ', and more' }]],
	['@press see note', [{ citekey: 'press', suffix: 'see note' }]],
	['-@doe99', [{ citekey: 'doe99', suppressAuthor: true }]],
	['@smith-2020; @doe:2021', [{ citekey: 'smith-2020' }, { citekey: 'doe:2021' }]],
	['@Foo_bar.baz.', [{ citekey: 'Foo_bar.baz', suffix: '.' }]],
	['@Foo_bar--baz', [{ citekey: 'Foo_bar', suffix: '--baz' }]],
	[
		'@{https://example.com/bib?name=foobar&date=2000}, p. 33',
		[{ citekey: 'https://example.com/bib?name=foobar&date=2000', locator: 'p. 33' }],
	],
	['@paper, 12', [{ citekey: 'paper', locator: '12' }]],
	['@paper, abstract', [{ citekey: 'paper', suffix: ', abstract' }]],
	['@paper, sec. 2.1', [{ citekey: 'paper', locator: 'sec. 2.1' }]],
	['@paper, no evidence', [{ citekey: 'paper', suffix: ', no evidence' }]],
	['@paper, no date', [{ citekey: 'paper', suffix: ', no date' }]],
	['@paper, lid', [{ citekey: 'paper', suffix: ', lid' }]],
	['@paper, vivid picture', [{ citekey: 'paper', suffix: ', vivid picture' }]],
	['@paper, lines of code', [{ citekey: 'paper', suffix: ', lines of code' }]],
	['@paper, no. vivid', [{ citekey: 'paper', suffix: ', no. vivid' }]],
	['@paper, ch. three', [{ citekey: 'paper', suffix: ', ch. three' }]],
	['@paper, sec. a', [{ citekey: 'paper', suffix: ', sec. a' }]],
	['@paper, Sec. A', [{ citekey: 'paper', locator: 'Sec. A' }]],
	['@paper, p.3', [{ citekey: 'paper', locator: 'p.3' }]],
	['@paper, vol. I', [{ citekey: 'paper', locator: 'vol. I' }]],
	['@paper, pp. iv, vi-xi', [{ citekey: 'paper', locator: 'pp. iv, vi-xi' }]],
	['@a, R&amp;D; @b', [{ citekey: 'a', suffix: ', R&amp;D' }, { citekey: 'b' }]],
	['@a, R&#x26;D; @b', [{ citekey: 'a', suffix: ', R&#x26;D' }, { citekey: 'b' }]],
	['@a, AT&TX; @b', [{ citekey: 'a', suffix: ', AT&TX' }, { citekey: 'b' }]],
	['@深度求索', [{ citekey: '深度求索' }]],
	['@a; nobody', undefined],
	['someone@example.org', undefined],
	['no key', undefined],
	['outer [@inner]', undefined],
];

describe('A citation', () => {
	for (const [text, expected] of cases) {
		it(`is read as Pandoc reads it: [${text}]`, () => {
			const items = parseCitation(text)?.map(({ start: _, end: __, suppressAuthor, suffix, ...item }) => ({
				...item,
				...(suppressAuthor && { suppressAuthor }),
				...(suffix && { suffix }),
			}));
			assert.deepEqual(items, expected);
		});
	}

	it('knows where its keys stand', () => {
		const text = 'see @doe99; -@{smith 04}, @smith04';
		const items = parseCitation('see @doe99; -@smith04') ?? [];
		assert.deepEqual(
			items.map(({ start, end }) => text.replace('{smith 04}, @', '').slice(start, end)),
			['@doe99', '@smith04'],
		);
	});

	it('needs its brackets in the metadata', () => {
		assert.equal(parseBracketedCitation('@key'), undefined);
		assert.deepEqual(
			parseBracketedCitation(' [@key] ')?.map(({ citekey }) => citekey),
			['key'],
		);
	});

	it('ends in the metadata with its bracket, where another may follow', () => {
		const text = ' [see @press, p. 3; @more] [-@other [x]]';
		assert.deepEqual(
			parseBracketedCitation(text)?.map(({ citekey, start, end }) => [
				citekey,
				text.trim().slice(start + 1, end + 1),
			]),
			[
				['press', '@press'],
				['more', '@more'],
				['other', '@other'],
			],
		);
		for (const other of [
			'[@press][@other]',
			'[@press], see [@other]',
			'[@press] @other',
			'[@press]]',
			'[[@press]',
			'[]',
		]) {
			assert.equal(parseBracketedCitation(other), undefined, other);
		}
	});
});
