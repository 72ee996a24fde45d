import assert from 'node:assert/strict';
import { Throttle } from '../../../src/host/throttle';

describe('a throttle', () => {
	it('runs the task in the next turn when it is asked for, and once for all who ask meanwhile', async () => {
		let runs = 0;
		const done: (() => void)[] = [];
		const throttle = new Throttle(5, () => {
			runs++;
			done.splice(0).forEach((resolve) => resolve());
		});
		const run = (): Promise<void> => new Promise((resolve) => done.push(resolve));
		throttle.ask();
		throttle.ask();
		assert.equal(runs, 0);
		await run();
		assert.equal(runs, 1);
		const started = performance.now();
		throttle.ask();
		throttle.ask();
		await run();
		assert.equal(runs, 2);
		// A timer may be a little early.
		assert.ok(performance.now() - started >= 3);
		throttle.dispose();
	});

	it('runs nothing more once it is disposed of', async () => {
		let runs = 0;
		const throttle = new Throttle(0, () => runs++);
		throttle.ask();
		throttle.dispose();
		await new Promise((resolve) => setImmediate(() => setTimeout(resolve, 5)));
		assert.equal(runs, 0);
	});
});
