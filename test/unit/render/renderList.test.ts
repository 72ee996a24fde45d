import assert from 'node:assert/strict';
import { renderList } from '../../../src/core/render/renderList';
import { html } from '../../../src/core/render/safeHtml';

describe('A list in HTML', () => {
	it('has between its parts what the language has there', () => {
		const parts = [html`<b>A</b>`, 'B<'];
		assert.deepEqual(
			['en', 'zh-CN'].map((language) => renderList(parts, language).toString()),
			['<b>A</b>, B&lt;', '<b>A</b>、B&lt;'],
		);
	});
});
