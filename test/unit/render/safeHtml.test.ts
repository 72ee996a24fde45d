import assert from 'node:assert/strict';
import fc from 'fast-check';
import { html, joinHtml, trusted } from '../../../src/core/render/safeHtml';

describe('The html template', () => {
	it('escapes text in elements and in attributes', () => {
		assert.equal(
			html`<p title="${'"><script>'}">${"<b>&'"}</p>`.toString(),
			'<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;</p>',
		);
	});

	it('lets no text open an element or leave an attribute', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				assert.doesNotMatch(html`${text}`.toString(), /[<>"']/);
			}),
		);
	});

	it('writes lists one after the other, and nothing for what is absent', () => {
		const parts = [html`<i>a</i>`, undefined, false as const, trusted('<i>b</i>'), 1];
		assert.equal(html`${parts}`.toString(), '<i>a</i><i>b</i>1');
		assert.equal(html`${joinHtml(['a', 'b', 'c'], ', ')}`.toString(), 'a, b, c');
	});
});
