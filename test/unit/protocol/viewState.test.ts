import assert from 'node:assert/strict';
import { parseViewState, type ViewState } from '../../../src/protocol/viewState';

const state: ViewState = {
	version: 1,
	briefing: 'chinas-ai-race',
	followed: 2,
	visits: [
		{ place: { part: 'part:masthead', block: 0, offset: 0 } },
		{
			section: 'opening',
			item: { kind: 'entity', id: 'deepseek-r1' },
			place: { part: 'section:opening', block: 3, offset: 0.25 },
		},
	],
	current: 1,
};

describe('The state that the panel keeps', () => {
	it('comes back from JSON as it was', () => {
		assert.deepEqual(parseViewState(JSON.parse(JSON.stringify(state))), state);
	});

	it('is not taken over when it is of another version, or broken', () => {
		const broken = [
			undefined,
			null,
			'state',
			{ ...state, version: 2 },
			{ ...state, current: 2 },
			{ ...state, current: -1 },
			{ ...state, visits: [] },
			{ ...state, visits: [{ place: { part: 'part:masthead', block: 0, offset: 2 } }] },
			{ ...state, visits: [{ place: 1200 }] },
		];
		assert.deepEqual(
			broken.map((value) => parseViewState(value)),
			broken.map(() => undefined),
		);
	});
});
