import assert from 'node:assert/strict';
import { hidingSiblings } from '../../../src/core/library/siblingClause';

describe('what is left out beside other files', () => {
	const namesFor = hidingSiblings([
		{ glob: '**/*.md', when: '$(basename).html' },
		{ glob: 'drafts/**', when: 'published' },
	]);

	it('goes by the name without its last ending', () => {
		assert.deepEqual(namesFor('deep/a.briefing.md'), ['a.briefing.html']);
		assert.deepEqual(namesFor('$&.briefing.md'), ['$&.briefing.html']);
	});

	it('goes by every glob that fits', () => {
		assert.deepEqual(namesFor('drafts/a.briefing.md'), ['a.briefing.html', 'published']);
		assert.deepEqual(namesFor('a.briefing.txt'), []);
	});
});
