import assert from 'node:assert/strict';
import { listPieces, listText } from '../../src/core/listText';

describe('A list', () => {
	it('has between its parts what the language has there', () => {
		assert.deepEqual(
			['en', 'zh-CN', 'no such language'].map((language) => listText(['A', 'B', 'C'], language)),
			['A, B, C', 'A、B、C', 'A, B, C'],
		);
		assert.deepEqual(listPieces(2, 'zh-CN'), [0, '、', 1]);
		assert.equal(listText([], 'en'), '');
	});
});
