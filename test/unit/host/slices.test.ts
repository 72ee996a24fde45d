import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Slices } from '../../../src/host/slices';

describe('long work in slices', () => {
	it('lets others have their turn, however many work at the same time', async () => {
		const slices = new Slices();
		let turns = 0;
		const turn = (): void => {
			turns++;
			timer = setImmediate(turn);
		};
		let timer = setImmediate(turn);
		const order: number[] = [];
		const work = async (number: number): Promise<void> => {
			await readFile(import.meta.filename);
			await slices.pause();
			order.push(number);
			const end = performance.now() + 2;
			while (performance.now() < end) {
				// Holds the thread.
			}
		};
		await Promise.all(Array.from({ length: 100 }, (_, number) => work(number)));
		clearImmediate(timer);
		assert.equal(order.length, 100);
		// 200 ms in slices of 4 ms and the last piece of work.
		assert.ok(turns >= 25, `others had ${turns} turns`);
	});
});
