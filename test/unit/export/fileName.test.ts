import assert from 'node:assert/strict';
import { fileName } from '../../../src/core/export/fileName';

describe('the name of a file that is saved', () => {
	const names: readonly (readonly [string, string])[] = [
		['China’s AI race after DeepSeek', 'China’s AI race after DeepSeek'],
		['深度求索', '深度求索'],
		['A/B: what? "yes" <no>|*', 'A B what yes no'],
		['../../etc/passwd', 'etc passwd'],
		['  .hidden. ', 'hidden'],
		['', 'briefing'],
		['...', 'briefing'],
		['con', 'briefing'],
		['a\nb\u202Ec', 'a b c'],
	];
	for (const [title, name] of names) {
		it(`is ${JSON.stringify(name)} for ${JSON.stringify(title)}`, () => {
			assert.equal(fileName(title), name);
		});
	}

	it('is not endless', () => {
		assert.equal(fileName('x'.repeat(1000)).length, 100);
	});
});
