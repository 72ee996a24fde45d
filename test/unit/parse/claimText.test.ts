import assert from 'node:assert/strict';
import { readOutline } from '../../../src/core/library/readOutline';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';

describe('the words of a claim', () => {
	const cases: readonly (readonly [written: string, words: string])[] = [
		['It is fast [@a].', 'It is fast.'],
		['It is fast [@a], they say [@a] [@a]', 'It is fast, they say'],
		['It [@a] is fast', 'It is fast'],
		['@a reports that it is fast', 'Doe and Roe reports that it is fast'],
		['Says @b [p. 3; @a], it is fast', 'Says The Press, it is fast'],
		['So @c', 'So A title'],
		['So says @d.', 'So says.'],
		['The app uses .NET well', 'The app uses .NET well'],
		['Pourquoi ? Parce que : oui', 'Pourquoi ? Parce que : oui'],
	];
	const references = [
		'references:',
		'  - {id: a, type: book, author: [{family: Doe}, {family: Roe}], publisher: X}',
		'  - {id: b, type: book, publisher: The Press, title: A title}',
		'  - {id: c, type: book, title: A title}',
		'  - {id: d, type: book}',
	].join('\n');
	for (const [written, words] of cases) {
		it(`are "${words}"`, () => {
			const source = `---\nbriefing: 1\n${references}\n---\n\n[${written}]{.claim by="X" standing=stated}\n`;
			assert.equal(parseBriefing(source).briefing.claims[0]?.text, words);
			assert.equal(readOutline(source).claims[0]?.text, words);
		});
	}
});
