import assert from 'node:assert/strict';
import { aboutOf } from '../../../src/webview/clicks';

describe('A link into a part', () => {
	it('narrows it to the one thing that it names, whatever the id is made of', () => {
		assert.deepEqual(
			['entity:deepseek', 'entity:deep seek', 'section:two\nlines', 'entity:a section:b'].map(aboutOf),
			[
				[{ kind: 'entity', id: 'deepseek' }],
				[{ kind: 'entity', id: 'deep seek' }],
				[{ kind: 'section', id: 'two\nlines' }],
				[{ kind: 'entity', id: 'a section:b' }],
			],
		);
	});

	it('narrows it to nothing when it names nothing that a part can be about', () => {
		assert.deepEqual(['', 'entity:', 'claim:beats', 'an entity:deepseek'].map(aboutOf), [[], [], [], []]);
	});
});
