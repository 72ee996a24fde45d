import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CslItem } from '../../../src/core/briefing';
import { readCslItem } from '../../../src/core/parse/readCslItem';
import { formatCslDate, formatReference } from '../../../src/core/references/formatReference';
import { referenceAddress } from '../../../src/core/references/referenceAddress';

describe('a formatted reference', () => {
	const cases: readonly (readonly [string, Omit<CslItem, 'id' | 'type'>, string])[] = [
		[
			'has author, date, title and where it was published',
			{
				author: [{ given: 'Caiwei', family: 'Chen' }],
				title: 'A race',
				'container-title': 'A Review',
				publisher: 'A House',
				issued: { 'date-parts': [[2025, 6, 20]] },
			},
			'Caiwei Chen (June 20, 2025). A race. A Review. A House.',
		],
		[
			'names the first of more than three authors',
			{
				author: ['A', 'B', 'C', 'D'].map((family) => ({ family })),
				title: 'Why?',
				issued: { 'date-parts': [[2025]] },
			},
			'A et al. (2025). Why?',
		],
		[
			'puts Chinese names as they are written',
			{ author: [{ family: '梁', given: '文锋' }, { literal: 'DeepSeek-AI' }], title: 'R1' },
			'梁文锋 and DeepSeek-AI (n.d.). R1.',
		],
		[
			'begins with the title where no author is named',
			{ title: 'R1', publisher: 'arXiv', issued: { 'date-parts': [[2025, 1]] } },
			'R1 (January 2025). arXiv.',
		],
		[
			'says a publisher once',
			{ author: [{ literal: 'ARPU' }], title: 'R1', publisher: 'ARPU' },
			'ARPU (n.d.). R1.',
		],
		[
			'shows the words of its texts without their marks',
			{
				author: [{ literal: '<i>Nature</i>' }],
				title: 'What is <i>R1?</i>',
				'container-title': '<span class="nocase">arXiv</span>',
			},
			'Nature (n.d.). What is R1? arXiv.',
		],
		['gives the key when there is nothing else', {}, 'key (n.d.).'],
	];
	for (const [promise, item, expected] of cases) {
		it(promise, () => {
			assert.equal(formatReference({ id: 'key', type: 'article', ...item }), expected);
		});
	}

	it('is never empty and never throws (property)', () => {
		const part = fc.option(fc.string(), { nil: undefined });
		const item = fc.record({
			id: fc.string({ minLength: 1 }),
			type: fc.constant('article'),
			title: part,
			publisher: part,
			author: fc.option(fc.array(fc.record({ family: part, given: part, literal: part })), {
				nil: undefined,
			}),
			issued: fc.option(fc.record({ 'date-parts': fc.array(fc.array(fc.integer())) }), { nil: undefined }),
		});
		fc.assert(
			fc.property(item, fc.string(), (csl, locale) => {
				assert.notEqual(formatReference(csl, locale), '');
			}),
		);
	});
});

describe('a CSL date', () => {
	it('is written out where it is EDTF', () => {
		assert.deepEqual(
			['2020-21', '2020-05/..', '201X'].map((literal) => formatCslDate({ literal }, 'en')),
			['spring 2020', 'since May 2020', '2010s'],
		);
	});

	it('has years before our era as CSL counts them: the year before 1 is -1', () => {
		const written: readonly Record<string, unknown>[] = [
			{ issued: { 'date-parts': [[-44]] } },
			{ issued: { year: '-44' } },
			{ issued: '-0043' },
			{ issued: '-0099/0001' },
		];
		assert.deepEqual(
			written.map((item) => formatCslDate(readCslItem({ id: 'k', ...item }).item.issued, 'en')),
			['44 BC', '44 BC', '44 BC', '100 BC\u2009–\u20091 AD'],
		);
	});

	it('is one date, a range, about, or words', () => {
		assert.deepEqual(
			[
				formatCslDate({ 'date-parts': [[2025, 1, 20]] }, 'en', { month: 'short' }),
				formatCslDate({ 'date-parts': [[2025], [2026]] }, 'en'),
				formatCslDate({ 'date-parts': [[2025, 6]], circa: true }, 'en'),
				formatCslDate({ literal: 'forthcoming' }, 'en'),
				formatCslDate(undefined, 'en'),
			],
			['Jan 20, 2025', '2025\u2009–\u20092026', 'c. June 2025', 'forthcoming', undefined],
		);
	});
});

describe('the address of a source', () => {
	const item = { id: 'key', type: 'article' };

	it('is its own, or that of its DOI', () => {
		assert.equal(
			referenceAddress({ ...item, URL: 'https://a.example/x', DOI: '10.1/x' }),
			'https://a.example/x',
		);
		assert.equal(referenceAddress({ ...item, DOI: '10.1038/s41586' }), 'https://doi.org/10.1038/s41586');
		assert.equal(referenceAddress({ ...item, DOI: '10.1/a;2-#' }), 'https://doi.org/10.1/a;2-%23');
	});

	for (const address of [
		'javascript:alert(1)',
		'command:x',
		'file:///etc/passwd',
		'https://',
		'//a.example',
		'',
	]) {
		it(`is not ${JSON.stringify(address)}`, () => {
			assert.equal(referenceAddress({ ...item, URL: address }), undefined);
		});
	}
});
