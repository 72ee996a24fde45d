import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildTimeline, type YearGroup } from '../../../src/core/timeline/timeline';
import { buildEvents } from './buildEvents';

function shown(groups: readonly YearGroup[]): readonly unknown[] {
	return groups.map(({ year, events }) => [year, ...events.map(({ event }) => event.date)]);
}

describe('A timeline', () => {
	it('is in order, and grouped by year', () => {
		const { groups } = buildTimeline(buildEvents('2024-09-19', '2015', '2025-01-20', '2024-01-11'));
		assert.deepEqual(shown(groups), [
			['2015', '2015'],
			['2024', '2024-01-11', '2024-09-19'],
			['2025', '2025-01-20'],
		]);
	});

	it('does not pretend to know what came first where dates overlap: the file tells', () => {
		const { groups } = buildTimeline(buildEvents('2025-06-16', '2025-06~', '2025-06-15', '2025-06-20'));
		assert.deepEqual(shown(groups), [['2025', '2025-06-15', '2025-06-16', '2025-06~', '2025-06-20']]);
	});

	it('puts decades under their own name, and what begins before a year under the year that it begins in', () => {
		const { groups } = buildTimeline(buildEvents('201X', '2015', '2014-12/2015-01', '../2012'));
		assert.deepEqual(shown(groups), [
			['201X', '201X'],
			['2012', '../2012'],
			['2014', '2014-12/2015-01'],
			['2015', '2015'],
		]);
	});

	it('sets apart what begins after the last day on which the article may have come out', () => {
		const { groups, groupsAfter } = buildTimeline(
			buildEvents('2025-06-30', '2025-07', '2026-01-09', '2025', '../2026', '2025-07-11'),
		);
		assert.deepEqual(shown(groups), [
			['2025', '2025-06-30', '2025'],
			['2026', '../2026'],
		]);
		assert.deepEqual(shown(groupsAfter), [
			['2025', '2025-07', '2025-07-11'],
			['2026', '2026-01-09'],
		]);
	});

	it('sets nothing apart where the date of the article is not known', () => {
		const { groupsAfter } = buildTimeline({ ...buildEvents('2026'), references: [] });
		assert.deepEqual(groupsAfter, []);
	});

	it('keeps events whose date nobody can place, at the end', () => {
		const { groups } = buildTimeline(buildEvents('soon', '2024'));
		assert.deepEqual(shown(groups), [
			['2024', '2024'],
			[undefined, 'soon'],
		]);
	});

	it('loses no event, and never puts one before another that was over before it began (property)', () => {
		const date = fc.constantFrom(
			'2024',
			'2025',
			'2025-02',
			'2025-02-03',
			'2025-02-20',
			'2025-01/2025-03',
			'2025~',
		);
		fc.assert(
			fc.property(fc.array(date, { maxLength: 12 }), (dates) => {
				const { groups } = buildTimeline({ ...buildEvents(...dates), references: [] });
				const events = groups.flatMap((group) => group.events);
				assert.deepEqual(events.map(({ event }) => event.date).sort(), [...dates].sort());
				events.forEach(({ span }, index) => {
					for (const later of events.slice(index + 1)) {
						assert.ok((later.span?.end ?? 0) > (span?.start ?? 0));
					}
				});
			}),
		);
	});
});
