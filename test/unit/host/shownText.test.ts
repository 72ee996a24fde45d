import assert from 'node:assert/strict';
import { shownText } from '../../../src/host/shownText';
import { withoutLinks } from '../../../src/host/withoutLinks';

describe('text from outside in a message', () => {
	it('is one line, and not long', () => {
		assert.equal(shownText('a\n\u202Eb\u2028c'), 'a b c');
		assert.equal(shownText('x'.repeat(500)).length, 81);
	});

	it('stays as it is otherwise', () => {
		assert.equal(shownText('GPT-4 (turbo) [preview]'), 'GPT-4 (turbo) [preview]');
	});

	it('is no link in a message', () => {
		assert.equal(
			withoutLinks(shownText('[Click](command:workbench.action.quit)')),
			'[Click] (command:workbench.action.quit)',
		);
	});
});
