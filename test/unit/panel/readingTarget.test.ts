import assert from 'node:assert/strict';
import { readingTarget } from '../../../src/features/panel/readingTarget';

describe('what to open for somebody to read on', () => {
	const place = { part: 'part:sources', block: 3, offset: 0 };

	it('is what was chosen, then the section, then the part', () => {
		const item = { kind: 'entity', id: 'acme' } as const;
		assert.deepEqual(readingTarget({ briefing: 'a', item, section: 'first', place }), item);
		assert.deepEqual(readingTarget({ briefing: 'a', section: 'first', place }), {
			kind: 'section',
			id: 'first',
		});
		assert.deepEqual(readingTarget({ briefing: 'a', place }), { kind: 'part', id: 'sources' });
	});

	it('is nothing before anything was read', () => {
		assert.equal(readingTarget({ briefing: 'a' }), undefined);
	});
});
