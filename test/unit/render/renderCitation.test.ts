import assert from 'node:assert/strict';
import { renderCitation } from '../../../src/core/render/citation';
import { readable } from './readable';

const numbers = new Map([
	['minimax-m1-paper', 3],
	['doe:2021', 5],
]);

describe('A citation', () => {
	it('shows numbers, prefixes, locators and suffixes as Pandoc does, a comma only where one is written', () => {
		const citation = renderCitation(
			[
				{ citekey: 'minimax-m1-paper', prefix: 'see ', locator: 'p. 3', suffix: ' and elsewhere' },
				{ citekey: 'doe:2021', suffix: ', note' },
			],
			numbers,
		);
		assert.equal(readable(citation).replaceAll(' ,', ','), '[see 3, p. 3 and elsewhere; 5, note]');
	});

	it('has the emphasis of what stands around a key', () => {
		const markup = renderCitation(
			[{ citekey: 'doe:2021', prefix: '<i>see</i>', suffix: 'a<b and <sup>c</sup>' }],
			numbers,
		).toString();
		assert.match(markup, /\[<i>see<\/i> <a [^>]*>5<\/a> a&lt;b and <sup>c<\/sup>\]/);
	});

	it('names its keys, and links each number to the list of sources', () => {
		const markup = renderCitation(
			[{ citekey: 'minimax-m1-paper' }, { citekey: 'doe:2021' }],
			numbers,
		).toString();
		assert.match(markup, /data-cite="minimax-m1-paper doe:2021"/);
		assert.deepEqual(
			[...markup.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address),
			['#_reference-minimax-m1-paper', '#_reference-doe%3A2021'],
		);
	});

	it('shows a key without a reference as it is written, not as a link', () => {
		const markup = renderCitation([{ citekey: 'nobody' }], numbers).toString();
		assert.equal(readable(markup).replaceAll(' ', ''), '[@nobody]');
		assert.doesNotMatch(markup, /<a /);
	});

	it('escapes what stands around a key', () => {
		const markup = renderCitation(
			[{ citekey: '"><script>', prefix: '<img src=x>', locator: '<b>', suffix: '"' }],
			numbers,
		).toString();
		assert.doesNotMatch(markup, /<(script|img|b)\b/);
	});
});
