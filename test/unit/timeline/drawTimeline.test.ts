import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawTimeline, type Strip, type TimelineDrawing } from '../../../src/core/timeline/drawTimeline';
import { placeInLanes, type LaneRequest } from '../../../src/core/timeline/placeInLanes';
import { buildTimeline } from '../../../src/core/timeline/timeline';
import { buildEvents } from './buildEvents';

function draw(...dates: readonly string[]): TimelineDrawing {
	const drawing = drawTimeline(buildTimeline(buildEvents(...dates)), { labelWidth: () => 80, width: 500 });
	assert.ok(drawing);
	return drawing;
}

function onlyStrip(...dates: readonly string[]): Strip {
	const { strips } = draw(...dates);
	assert.equal(strips.length, 1);
	return strips[0] as Strip;
}

describe('The drawing of a timeline', () => {
	it('has a strip for each year with events, and tells how many years were left out', () => {
		assert.deepEqual(
			draw('2015', '2022-10-07', '2023-03').strips.map(({ strip, skipped }) => [strip, skipped]),
			[
				[2015, 0],
				[2022, 6],
				[2023, 0],
			],
		);
	});

	it('draws a day as a point, and a month and a year in their whole length', () => {
		const marks = onlyStrip('2024-04-01', '2024-03', '2024').marks;
		assert.deepEqual(
			marks.map(({ placed, isDay, from, to }) => [placed.event.date, isDay, from, isDay ? 0 : to]),
			[
				['2024', false, 0, 1],
				['2024-03', false, 2 / 12, 3 / 12],
				['2024-04-01', true, 3 / 12, 0],
			],
		);
	});

	it('puts the same month of every year under each other', () => {
		const from = draw('2023-10-01', '2024-10-01').strips.map(({ marks }) => marks[0]?.from);
		assert.deepEqual(from, [9 / 12, 9 / 12]);
	});

	it('carries an interval from strip to strip, with edges only where it begins and ends', () => {
		const pieces = draw('2023-07~/2025-03').strips.map(({ marks }) =>
			marks.map(({ from, to, startEdge, endEdge }) => [from, to, startEdge, endEdge]),
		);
		assert.deepEqual(pieces, [
			[[6 / 12, 1, 'approximate', undefined]],
			[[0, 1, undefined, undefined]],
			[[0, 3 / 12, undefined, 'exact']],
		]);
	});

	it('marks where the article may have come out, and what lies behind it', () => {
		assert.deepEqual(
			draw('2024', '2025-01', '2026').strips.map(({ article, afterFrom }) => [article, afterFrom]),
			[
				[undefined, undefined],
				[{ from: 5 / 12, to: 6 / 12 }, 6 / 12],
				[undefined, 0],
			],
		);
	});

	it('takes longer strips where there would be too many', () => {
		const centuries = Array.from({ length: 30 }, (_, index) => String(1700 + index * 10));
		const { period, strips } = draw(...centuries);
		assert.deepEqual([period.name, strips.map(({ strip }) => strip)], ['century', [17, 18, 19]]);
		assert.equal(strips[0]?.marks.find(({ placed }) => placed.event.date === '1750')?.from, 0.5);
	});

	it('has no strips for a span of thousands of years that it could not show', () => {
		assert.ok(draw('0001/2025').strips.length <= 14);
	});

	it('is not there where no date can be placed', () => {
		const timeline = buildTimeline(buildEvents('soon', 'Y170000002'));
		assert.equal(drawTimeline(timeline, { labelWidth: () => 80, width: 500 }), undefined);
	});
});

describe('Marks in lanes', () => {
	const request: fc.Arbitrary<LaneRequest> = fc
		.record({
			from: fc.double({ min: 0, max: 1, noNaN: true }),
			length: fc.double({ min: 0, max: 0.5, noNaN: true }),
			label: fc.double({ min: 0, max: 0.4, noNaN: true }),
			isLabelInside: fc.boolean(),
		})
		.map(({ length, ...rest }) => ({ ...rest, to: Math.min(1, rest.from + length) }));

	it('never overlap, nor do their labels, nor does a label leave the strip (property)', () => {
		fc.assert(
			fc.property(fc.array(request, { maxLength: 40 }), (requests) => {
				const places = placeInLanes(requests, 0.01);
				const extents = requests.map((one, index): [number, number] => {
					const side = places[index]?.labelSide;
					const beside = one.isLabelInside ? 0 : one.label;
					const from = side === 'end' ? one.from - beside : one.from;
					const to = side === 'start' ? one.to + beside : one.to;
					assert.ok(from >= 0 && to <= 1);
					return [from, to];
				});
				extents.forEach(([from, to], index) => {
					extents.slice(index + 1).forEach(([otherFrom, otherTo], offset) => {
						const isSameLane = places[index]?.lane === places[index + 1 + offset]?.lane;
						assert.ok(!isSameLane || to <= otherFrom || otherTo <= from);
					});
				});
			}),
		);
	});

	it('go without labels rather than fill the screen', () => {
		const requests = Array.from({ length: 60 }, () => ({
			from: 0.5,
			to: 0.52,
			label: 0.2,
			isLabelInside: false,
		}));
		const places = placeInLanes(requests, 0.01);
		assert.deepEqual(
			[places.filter(({ labelSide }) => labelSide).length, Math.max(...places.map(({ lane }) => lane))],
			[9, 59],
		);
	});
});
