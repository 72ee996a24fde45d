import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Throttle } from '../../../src/host/throttle';

describe('a throttle', () => {
	let now = 0;
	let runs = 0;
	let throttle: Throttle;

	beforeEach(() => {
		mock.timers.enable({ apis: ['setTimeout'] });
		mock.method(performance, 'now', () => now);
		runs = 0;
		throttle = new Throttle(50, () => runs++);
	});
	afterEach(() => {
		throttle.dispose();
		mock.timers.reset();
		mock.restoreAll();
	});

	const pass = (milliseconds: number): void => {
		now += milliseconds;
		mock.timers.tick(milliseconds);
	};

	it('runs the task in the next turn when it is asked for, and once for all who ask meanwhile', () => {
		throttle.ask();
		throttle.ask();
		assert.equal(runs, 0);
		pass(1);
		assert.equal(runs, 1);
		pass(10);
		throttle.ask();
		throttle.ask();
		pass(39);
		assert.equal(runs, 1);
		pass(1);
		assert.equal(runs, 2);
		pass(500);
		assert.equal(runs, 2);
		throttle.ask();
		pass(1);
		assert.equal(runs, 3);
	});

	it('runs nothing more once it is disposed of', () => {
		throttle.ask();
		throttle.dispose();
		pass(500);
		assert.equal(runs, 0);
	});
});
