import assert from 'node:assert/strict';
import { pandocCitation } from '../../../src/core/references/pandocCitation';

describe('the citation of a key', () => {
	const plain = ['smith-2020', 'doe:2021', '_x', '1st', 'a.b#c$d%e&f-g+h?i<j>k~l/m', '深度求索'];
	for (const key of plain) {
		it(`is [@${key}]`, () => {
			assert.equal(pandocCitation(key), `[@${key}]`);
		});
	}

	for (const key of ['a..b', 'a b', 'https://a.example/', '-a', 'a.', 'a,b', 'a]b']) {
		it(`has braces for ${key}`, () => {
			assert.equal(pandocCitation(key), `[@{${key}}]`);
		});
	}
});
