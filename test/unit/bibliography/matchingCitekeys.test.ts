import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { matchingCitekeys } from '../../../src/core/bibliography/matchingCitekeys';

describe('Citekeys for what is typed', () => {
	it('have its letters in their order, the best first', () => {
		const keys = ['vaswani2017', 'the-swan', 'Swan', 'sun'];
		assert.deepEqual(matchingCitekeys(keys, 'swan'), ['Swan', 'vaswani2017', 'the-swan']);
		assert.deepEqual(matchingCitekeys(keys, 'vs2'), ['vaswani2017']);
		assert.deepEqual(matchingCitekeys(keys, ''), keys);
	});
});
