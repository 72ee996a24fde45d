import assert from 'node:assert/strict';
import { folderFilter } from '../../../src/core/library/folderFilter';

describe('the filter of a folder', () => {
	const { isBriefing, isLeftOut } = folderFilter('**/*.briefing.md', [
		'**/node_modules',
		'**/.git/**',
		'dist',
	]);

	it('leaves out what is in a folder that is left out', () => {
		const leftOut = [
			'node_modules/a.briefing.md',
			'x/node_modules/b/a.briefing.md',
			'.git/a.briefing.md',
			'dist/a.briefing.md',
		];
		const briefings = ['x/dist/a.briefing.md', 'a.briefing.md'];
		assert.deepEqual([...leftOut, ...briefings].filter(isBriefing), briefings);
	});

	it('has briefings by their names alone, whatever the pattern is', () => {
		const all = folderFilter('**', []);
		const paths = [
			'a.briefing.md',
			'x/B.BRIEFING.MD',
			'深度.briefing.md',
			'a.md',
			'.briefing.md',
			'x/.briefing.md',
		];
		assert.deepEqual(paths.filter(all.isBriefing), paths.slice(0, 3));
	});

	it('leaves a folder out for its own sake', () => {
		const folders = ['dist', 'x/node_modules', 'x', 'x/dist', 'node_modules/inner'];
		assert.deepEqual(folders.filter(isLeftOut), folders.slice(0, 2));
	});
});
