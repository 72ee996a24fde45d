import assert from 'node:assert/strict';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';

describe('the words of a claim', () => {
	const cases: readonly (readonly [written: string, words: string])[] = [
		['It is fast [@a].', 'It is fast.'],
		['It is fast [@a], they say [@a] [@a]', 'It is fast, they say'],
		['It [@a] is fast', 'It is fast'],
		['The app uses .NET well', 'The app uses .NET well'],
		['Pourquoi ? Parce que : oui', 'Pourquoi ? Parce que : oui'],
	];
	for (const [written, words] of cases) {
		it(`are "${words}"`, () => {
			const { briefing } = parseBriefing(
				`---\nbriefing: 1\nreferences: [{id: a, type: book}]\n---\n\n[${written}]{.claim by="X" standing=stated}\n`,
			);
			assert.equal(briefing.claims[0]?.text, words);
		});
	}
});
