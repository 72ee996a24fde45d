import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/briefing';
import { briefingItem } from '../../../src/core/briefingItem';
import { describeItem } from '../../../src/core/links/describeItem';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { smallBriefing } from '../export/smallBriefing';

describe('where something stands, in words', () => {
	const { briefing } = parseBriefing(smallBriefing);
	const options = {
		locale: 'en',
		style: {},
		claimRemark: ({ standing }: Claim): string => `claim, ${standing}`,
	};
	const article = 'The article (n.d.). https://example.org/article';
	const described: readonly (readonly [string, string])[] = [
		['first', `On speed › First\n${article}`],
		['engine', `On speed › Engine\n${article}`],
		['fast', `On speed › First › “Engine is said to be fast” (claim, self-reported)\n${article}`],
		['paper', 'On speed\nJo Doe (March 2024). Paper.'],
	];
	for (const [id, text] of described) {
		it(`is title, place and citation for ${id}`, () => {
			assert.equal(describeItem(briefing, briefingItem(briefing, id), options), text);
		});
	}

	it('is that of a source that is named as it is cited, though its citekey is an id as well', () => {
		const both = {
			...briefing,
			references: briefing.references.map((one) => ({ ...one, citekey: 'first' })),
		};
		assert.equal(briefingItem(both, 'first')?.kind, 'section');
		assert.equal(briefingItem(both, '@first')?.kind, 'reference');
	});

	it('is the briefing and its article where nothing is named', () => {
		assert.equal(describeItem(briefing, undefined, options), `On speed\n${article}`);
	});
});
