import assert from 'node:assert/strict';
import { cslDateSpan, dateSpan } from '../../../src/core/timeline/dateSpan';

function days(text: string): readonly string[] | undefined {
	const span = dateSpan(text);
	const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
	return span && [day(span.start), day(span.end - 1)];
}

describe('The span of a date', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['2025-01-20', '2025-01-20', '2025-01-20'],
		['2025-01', '2025-01-01', '2025-01-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2025-12', '2025-12-01', '2025-12-31'],
		['2025', '2025-01-01', '2025-12-31'],
		['201X', '2010-01-01', '2019-12-31'],
		['2004-XX', '2004-01-01', '2004-12-31'],
		['2025-21', '2025-03-01', '2025-05-31'],
		['2025-24', '2025-12-01', '2026-02-28'],
		['2024-12/2025-02-03', '2024-12-01', '2025-02-03'],
		['2025-06/..', '2025-06-01', '2025-06-30'],
		['../2025-06', '2025-06-01', '2025-06-30'],
	];
	for (const [text, first, last] of cases) {
		it(`of ${text} is from ${first} to ${last}`, () => {
			assert.deepEqual(days(text), [first, last]);
		});
	}

	it('tells how far its edges can be trusted', () => {
		const edges = (text: string): readonly (string | undefined)[] => {
			const span = dateSpan(text);
			return [span?.startEdge, span?.endEdge];
		};
		assert.deepEqual(['2025-06', '2025-06~', '2024?/2025', '2025/..', '/2025'].map(edges), [
			['exact', 'exact'],
			['approximate', 'approximate'],
			['approximate', 'exact'],
			['exact', 'open'],
			['unknown', 'exact'],
		]);
	});

	it('is one day only where the day is known', () => {
		assert.deepEqual(
			['2025-01-20', '2025-01-20~', '2025-01', '2025-01-20/2025-01-20'].map((text) => dateSpan(text)?.isDay),
			[true, false, false, false],
		);
	});

	it('is not made up where the text is no date, or no Date can hold it', () => {
		assert.deepEqual(['May 2025', 'Y170000002', ''].map(dateSpan), [undefined, undefined, undefined]);
	});

	it('is found for the dates of CSL items', () => {
		const span = cslDateSpan({ 'date-parts': [[2025, 6]], circa: true });
		assert.deepEqual(
			[span?.start, span?.end, span?.startEdge, span?.isDay],
			[Date.UTC(2025, 5, 1), Date.UTC(2025, 6, 1), 'approximate', false],
		);
		assert.deepEqual(
			[
				cslDateSpan({ 'date-parts': [[2025, 6, 3]] })?.isDay,
				cslDateSpan({ 'date-parts': [[2024], [2025]] })?.end,
				cslDateSpan({ 'date-parts': [[-44]] })?.start,
				cslDateSpan({ literal: '2025-21' })?.end,
				cslDateSpan({ literal: 'in spring' }),
				cslDateSpan(undefined),
			],
			[true, Date.UTC(2026, 0, 1), Date.UTC(-43, 0, 1), Date.UTC(2025, 5, 1), undefined, undefined],
		);
	});
});
