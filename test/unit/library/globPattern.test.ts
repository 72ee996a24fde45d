import assert from 'node:assert/strict';
import { globPattern } from '../../../src/core/library/globPattern';

describe('a glob', () => {
	const matches = (glob: string, ...paths: string[]): readonly string[] =>
		paths.filter((path) => globPattern(glob).test(path));

	it('means what it means in VS Code', () => {
		const all = ['a.briefing.md', 'x/a.briefing.md', 'x/y/a.briefing.md', 'xa.briefing.mdx'];
		assert.deepEqual(matches('**/*.briefing.md', ...all), all.slice(0, 3));
		assert.deepEqual(matches('x/*.briefing.md', ...all), ['x/a.briefing.md']);
		assert.deepEqual(matches('{x,z}/**', ...all), all.slice(1, 3));
		assert.deepEqual(matches('?.briefing.md', ...all), ['a.briefing.md']);
		assert.deepEqual(matches('[!b]*.briefing.md', ...all), ['a.briefing.md']);
		assert.deepEqual(matches('深度/**/*.md', '深度/a/b.md', '深/a.md'), ['深度/a/b.md']);
	});

	it('may have braces in braces, and slashes either way and at the end', () => {
		const all = ['a/x', 'b/x', 'c/x', 'd/x', 'a'];
		assert.deepEqual(matches('{a,{b,c}}/*', ...all), all.slice(0, 3));
		assert.deepEqual(matches('**/{a,{b,c}', ...all), []);
		assert.deepEqual(matches('**\\x', ...all), all.slice(0, 4));
		assert.deepEqual(matches('**/a/', ...all), ['a']);
	});

	it('matches nothing when it cannot be read', () => {
		assert.deepEqual(matches('[z-a]', 'z', '[z-a]'), []);
	});
});
