import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nextTurn } from '../../../src/host/nextTurn';

describe('a turn of the event loop', () => {
	it('is one of its own for each who waits, in their order', async () => {
		const done: string[] = [];
		const first = nextTurn().then(() => {
			done.push('first');
			setImmediate(() => done.push('somebody else'));
		});
		const second = nextTurn().then(() => done.push('second'));
		done.push('what was begun');
		await Promise.all([first, second]);
		assert.deepEqual(done, ['what was begun', 'first', 'somebody else', 'second']);
	});
});
