import assert from 'node:assert/strict';
import { briefingItem } from '../../src/core/briefingItem';
import { itemDetail } from '../../src/core/itemDetail';
import { sourcesOf } from '../../src/core/sourcesOf';
import { buildBriefing, buildClaim, buildEntity, buildReference, buildSection } from './buildBriefing';

const range = { startLine: 5, startColumn: 0, endLine: 5, endColumn: 9 };
const briefing = buildBriefing({
	sections: [buildSection({ id: 'opening', title: 'The opening' }), buildSection({ id: '深度求索' })],
	entities: [
		buildEntity({ id: 'minimax', kind: 'lab', name: 'MiniMax' }),
		buildEntity({
			id: 'm1',
			name: 'MiniMax-M1',
			url: 'https://m1.example',
			summary: { html: ['A model.'], text: 'A model.' },
			facts: [{ label: 'Released', value: '2025-06-16', cite: [{ citekey: 'paper', locator: 'p. 1' }] }],
		}),
	],
	claims: [
		buildClaim({
			id: 'm1-wins',
			text: 'M1 wins',
			by: [{ entity: 'minimax' }, { name: 'an investor' }],
			standing: 'self-reported',
			cite: [{ citekey: 'news' }],
			check: { verdict: 'open', cite: [] },
			range,
		}),
	],
	references: [
		buildReference(1, { id: 'news', title: 'News' }),
		buildReference(2, { id: 'paper', URL: 'https://paper.example' }),
	],
	mentions: [{ entity: 'm1', section: 'opening', block: 0, range }],
	citations: [
		{
			items: [{ citekey: 'news' }],
			place: { kind: 'section', section: 'opening' },
			block: 0,
			range,
		},
	],
});
const claim = {
	id: 'm1-wins',
	text: 'M1 wins',
	by: ['MiniMax', 'an investor'],
	deniedBy: [],
	standing: 'self-reported',
	verdict: 'open',
	cite: [{ citekey: 'news' }],
};

describe('the detail of an item', () => {
	it('tells of an entity its facts, sections, claims and sources', () => {
		assert.deepEqual(itemDetail(briefing, 'm1'), {
			kind: 'model',
			id: 'm1',
			label: 'MiniMax-M1',
			summary: 'A model.',
			url: 'https://m1.example',
			section: 'opening',
			facts: [{ label: 'Released', value: '2025-06-16', cite: [{ citekey: 'paper', locator: 'p. 1' }] }],
			sections: [{ id: 'opening', title: 'The opening', mentions: 1 }],
			claims: [claim],
			sources: [
				{ number: 1, item: { id: 'news', type: 'webpage', title: 'News' } },
				{ number: 2, item: { id: 'paper', type: 'webpage', URL: 'https://paper.example' } },
			],
		});
	});

	it('tells of a source where it is cited', () => {
		const detail = itemDetail(briefing, 'news');
		assert.deepEqual(
			[detail?.kind, detail?.sections, detail?.claims],
			['reference', [{ id: 'opening', title: 'The opening', mentions: 0 }], [claim]],
		);
	});

	it('is plain data', () => {
		for (const id of ['opening', 'm1', 'm1-wins', 'paper']) {
			const detail = itemDetail(briefing, id);
			assert.equal(detail?.id, id);
			assert.deepEqual(
				JSON.parse(JSON.stringify(detail)),
				JSON.parse(JSON.stringify(structuredClone(detail))),
			);
		}
	});

	it('is not there for what is not in the briefing', () => {
		assert.equal(itemDetail(briefing, 'nobody'), undefined);
		assert.equal(itemDetail(briefing, '%'), undefined);
	});

	it('is found by an id that a link has encoded', () => {
		assert.equal(briefingItem(briefing, encodeURIComponent('深度求索'))?.kind, 'section');
	});
});

describe('the sources of an item', () => {
	const sources = (id: string): readonly string[] => {
		const item = briefingItem(briefing, id);
		return item ? sourcesOf(briefing, item).map(({ citekey }) => citekey) : [];
	};

	it('are known for sections, claims and entities', () => {
		assert.deepEqual(['opening', 'm1-wins', 'minimax', 'm1'].map(sources), [
			['news'],
			['news'],
			['news'],
			['news', 'paper'],
		]);
	});
});
