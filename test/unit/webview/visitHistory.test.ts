import assert from 'node:assert/strict';
import { maximumVisits, type Visit } from '../../../src/protocol/viewState';
import { VisitHistory } from '../../../src/webview/visitHistory';

function visitTo(section: string): Visit {
	return { section, place: { part: `section:${section}`, block: 0, offset: 0 } };
}

function historyOf(...sections: readonly string[]): VisitHistory {
	const [first = 'a', ...others] = sections;
	const history = new VisitHistory([visitTo(first)], 0);
	others.forEach((section) => {
		history.push(visitTo(section));
	});
	return history;
}

describe('The history of visits', () => {
	it('goes back and forward through what was visited, and no further', () => {
		const history = historyOf('a', 'b', 'c');
		const steps = ([-1, -1, -1, 1, 1, 1] as const).map((by) => [history.step(by), history.current.section]);
		assert.deepEqual(steps, [
			[true, 'b'],
			[true, 'a'],
			[false, 'a'],
			[true, 'b'],
			[true, 'c'],
			[false, 'c'],
		]);
	});

	it('forgets what lay ahead when the reader goes somewhere else', () => {
		const history = historyOf('a', 'b', 'c');
		history.step(-1);
		history.push(visitTo('d'));
		assert.deepEqual(
			history.visits.map(({ section }) => section),
			['a', 'b', 'd'],
		);
		assert.equal(history.canGoForward, false);
	});

	it('comes back to the very place that was left', () => {
		const history = historyOf('a');
		const place = { part: 'section:a', block: 4, offset: 0.5 };
		history.keepPlace(place);
		history.push(visitTo('b'));
		history.step(-1);
		assert.deepEqual(history.current.place, place);
	});

	it('keeps no more than it can', () => {
		const history = historyOf(...Array.from({ length: maximumVisits + 10 }, (_, index) => `s${index}`));
		assert.equal(history.visits.length, maximumVisits);
		assert.equal(history.current.section, `s${maximumVisits + 9}`);
	});
});
