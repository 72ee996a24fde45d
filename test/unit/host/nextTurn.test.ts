import assert from 'node:assert/strict';
import { setImmediate as immediate } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { nextTurn } from '../../../src/host/nextTurn';
import { turn as turnOfNode } from '../../../src/host/node/turn';

describe('a turn of the event loop', () => {
	it('is one of its own for each who waits, in their order', async () => {
		const done: string[] = [];
		const first = nextTurn().then(() => {
			done.push('first');
			void immediate().then(() => done.push('somebody else'));
		});
		const second = nextTurn().then(() => done.push('second'));
		done.push('what was begun');
		await Promise.all([first, second]);
		assert.deepEqual(done, ['what was begun', 'first', 'somebody else', 'second']);
	});

	it('comes, by Node’s own means, behind what others wait for already', async () => {
		const done: string[] = [];
		void immediate().then(() => done.push('somebody else'));
		await turnOfNode();
		assert.deepEqual(done, ['somebody else']);
	});
});
