import assert from 'node:assert/strict';
import { parentIds } from '../../../src/host/parentIds';

describe('the folders on the way to files', () => {
	it('are all of them, each once', () => {
		const ids = parentIds(['memfs:/a/b/c.md', 'memfs:/a/d.md']);
		assert.deepEqual(
			[...ids].filter((id) => id.includes('/')),
			['memfs:/a/b', 'memfs:/a'],
		);
	});
});
