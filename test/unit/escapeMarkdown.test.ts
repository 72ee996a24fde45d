import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown } from '../../src/core/escapeMarkdown';

describe('text in Markdown', () => {
	const markdown = new MarkdownIt({ html: true, linkify: true });

	it('stays as it is, whatever it holds (property)', () => {
		const unit = fc.constantFrom(...'ab \n<>&*_`[]()!#-+=|~\\"\'.:/@$1', '深', '&amp;', 'https://a.example');
		fc.assert(
			fc.property(fc.string({ unit }), (text) => {
				const shown = markdown.renderInline(escapeMarkdown(text));
				assert.equal(shown.trim(), markdown.utils.escapeHtml(text.replace(/\s+/g, ' ')).trim());
			}),
		);
	});

	it('starts no list, heading or quotation', () => {
		for (const text of ['# a', '- a', '1. a', '> a', '    a', '---', '```']) {
			assert.match(markdown.render(escapeMarkdown(text)), /^<p>[^<]*<\/p>\n$/);
		}
	});
});
