import assert from 'node:assert/strict';
import { readingTargets } from '../../../src/host/reading';

describe('what to open for somebody to read on', () => {
	it('is what was chosen, then the section, then the part', () => {
		const item = { kind: 'entity', id: 'acme' } as const;
		assert.deepEqual(readingTargets({ briefing: 'a', item, section: 'first', part: 'sources' }), [
			item,
			{ kind: 'section', id: 'first' },
			{ kind: 'part', id: 'sources' },
		]);
	});

	it('is nothing before anything was read', () => {
		assert.deepEqual(readingTargets({ briefing: 'a' }), []);
	});
});
