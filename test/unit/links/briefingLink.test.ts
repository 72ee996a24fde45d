import assert from 'node:assert/strict';
import { formatBriefingLink, parseLinkQuery, type BriefingLink } from '../../../src/core/links/briefingLink';

/** What `vscode.Uri.parse` gives as the query: decoded once. */
const queryOf = (link: string): string => decodeURIComponent(link.slice(link.indexOf('?') + 1));

describe('a link to a briefing', () => {
	const links: readonly BriefingLink[] = [
		{ briefing: 'chinas-ai-race' },
		{ briefing: 'chinas-ai-race', item: 'deepseek-r1' },
		{ briefing: 'file:///c%3A/my%20notes/a%26b/x.briefing.md', item: '深度求索' },
		{ briefing: 'vscode-vfs://github/me/notes/x.briefing.md', item: 'doe&co=1+2#3%20' },
	];
	for (const link of links) {
		it(`comes back as it was: ${JSON.stringify(link)}`, () => {
			assert.deepEqual(parseLinkQuery(queryOf(formatBriefingLink('vscode', link))), link);
		});
	}

	it('to an item with half a character in its id is one all the same', () => {
		assert.match(formatBriefingLink('vscode', { briefing: 'x', item: 'a\ud800' }), /item=a%EF%BF%BD$/);
	});

	it('is one that VS Code hands to this extension', () => {
		assert.equal(
			formatBriefingLink('vscode-insiders', { briefing: 'chinas-ai-race', item: 'opening' }),
			'vscode-insiders://briefing-panel.briefing-panel/open?briefing=chinas-ai-race&item=opening',
		);
	});

	for (const query of ['', 'item=x', 'briefing=', `briefing=${'x'.repeat(5000)}`, '&&==']) {
		it(`is none where the query is ${JSON.stringify(query.slice(0, 20))}`, () => {
			assert.equal(parseLinkQuery(query), undefined);
		});
	}

	it('survives what cannot be decoded', () => {
		assert.deepEqual(parseLinkQuery('briefing=%E0%A4%A&item=%'), { briefing: '%E0%A4%A', item: '%' });
	});
});
