import assert from 'node:assert/strict';
import { onFirstUse } from '../../../src/host/onFirstUse';

describe('what is loaded on first use', () => {
	it('is loaded once, and not before it is asked for', async () => {
		let loads = 0;
		const load = onFirstUse(() => Promise.resolve(++loads));
		assert.equal(loads, 0);
		assert.deepEqual([...(await Promise.all([load(), load()])), await load()], [1, 1, 1]);
	});

	it('is loaded again when it could not be', async () => {
		let loads = 0;
		const load = onFirstUse(() =>
			++loads === 1 ? Promise.reject(new Error('It is away.')) : Promise.resolve(loads),
		);
		await Promise.all([assert.rejects(load()), assert.rejects(load())]);
		assert.deepEqual([await load(), await load()], [2, 2]);
	});
});
