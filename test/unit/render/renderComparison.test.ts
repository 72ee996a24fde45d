import assert from 'node:assert/strict';
import type { Entity, Fact } from '../../../src/core/briefing';
import { renderCompared, renderComparison } from '../../../src/core/render/renderComparison';
import { createRenderContext, type RenderContext } from '../../../src/core/render/renderContext';
import { buildBriefing, buildEntity, buildReference, buildPassage } from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';
import { readable } from './readable';

function fact(label: string, value: string, rest: Partial<Fact> = {}): Fact {
	return { label, value, cite: [{ citekey: 'paper' }], ...rest };
}

const cost = { unit: 'USD' };

const models: readonly Entity[] = [
	buildEntity({
		id: 'v3',
		name: 'V3',
		lab: 'deepseek',
		facts: [
			fact('Training cost', '5.576M', { ...cost, scope: 'official run, at an assumed rental price' }),
			fact('Maker', 'DeepSeek'),
		],
	}),
	buildEntity({
		id: 'm1',
		name: 'M1 <b>',
		added: true,
		facts: [
			fact('Training cost', '534,700', {
				...cost,
				scope: 'reinforcement learning only',
				note: buildPassage('Its own figure.'),
			}),
			fact('Training cost', '600K', { ...cost, scope: 'reinforcement learning only' }),
			fact('AIME', '86.0'),
		],
	}),
	buildEntity({
		id: 'yi',
		name: 'Yi',
		facts: [fact('Maker', 'DeepSeek'), fact('Training cost', 'about 1M', cost)],
	}),
];

function context(entities = models): RenderContext {
	const lab = buildEntity({ id: 'deepseek', kind: 'lab', name: 'DeepSeek' });
	const references = [buildReference(1, { id: 'paper', title: 'The paper' })];
	return createRenderContext(buildBriefing({ entities: [lab, ...entities], references }), testStrings);
}

const cellsOf = (markup: string, label: string): readonly string[] => {
	const row = markup.split('<tr').find((candidate) => candidate.includes(`>${label}</span>`)) ?? '';
	return row
		.split(/<t[hd]/)
		.slice(1)
		.map((cell) => readable(cell.slice(cell.indexOf('>') + 1)));
};

describe('Models compared', () => {
	const two = renderCompared(['m1', 'v3'], context()).toString();

	it('are columns in the order of the file, with who made them and whether the briefing adds them', () => {
		const head = readable(two.split('</thead>')[0] ?? '');
		assert.equal(head, 'Fact V3 by DeepSeek M1 <b> added');
	});

	it('have a row for each fact, each value with its scope, note and source', () => {
		assert.deepEqual(cellsOf(two, 'Training cost').slice(1), [
			'5.576M USD official run, at an assumed rental price [ 1 ]',
			'534,700 USD reinforcement learning only [ 1 ] Its own figure. 600K USD reinforcement learning only [ 1 ] The sources differ.',
		]);
	});

	it('say in words what differs, and that the facts do not cover the same thing', () => {
		assert.equal(cellsOf(two, 'Training cost')[0], 'Training cost ≠ differ △ What they cover differs.');
		const same = renderCompared(['v3', 'yi'], context()).toString();
		assert.equal(cellsOf(same, 'Maker')[0], 'Maker = the same');
	});

	it('say "not known" where nothing is', () => {
		assert.deepEqual(cellsOf(two, 'AIME').slice(1), ['not known', '86.0 [ 1 ]']);
	});

	it('tell a screen reader what the scrolling table is, and let the keyboard scroll it', () => {
		assert.match(two, /role="region"\s+aria-label="Facts of V3 and M1 &lt;b&gt;"\s+tabindex="0"/);
		assert.match(two, /<th scope="row">/);
		assert.match(two, /<th scope="col">/);
	});

	it('are drawn on a scale that is told in words, each figure with what it covers', () => {
		const figures = readable(two.split('class="figures"')[1] ?? '');
		for (const words of [
			'Training cost, in USD Linear scale',
			'What they cover differs.',
			'official run, at an assumed rental price',
			'reinforcement learning only',
		]) {
			assert.ok(figures.includes(words), words);
		}
		assert.equal(two.match(/<rect class="bar-mark"/g)?.length, 3);
	});

	it('draw nothing that is not clearly one number, and say so', () => {
		const three = renderCompared(['v3', 'm1', 'yi'], context()).toString();
		assert.equal(three.match(/<rect class="bar-mark"/g)?.length, 3);
		assert.match(readable(three), /Yi about 1M USD \(not drawn\)/);
	});

	it('need two: with one, it says what to do', () => {
		assert.equal(readable(renderCompared(['v3', 'nobody'], context()).toString()), 'Choose two or more.');
	});

	it('can be chosen among those that share a fact; those that the article names are chosen at first', () => {
		const markup = renderComparison(context()).toString();
		const boxes = [...markup.matchAll(/value="([^"]+)" (checked)?/g)].map(([, id, checked]) => [
			id,
			checked !== undefined,
		]);
		assert.deepEqual(boxes, [
			['v3', true],
			['m1', false],
			['yi', true],
		]);
		assert.match(readable(markup), /Choose what to compare 2 of 3/);
	});

	it('stay quick among 500 entities', () => {
		const many = Array.from({ length: 500 }, (_, index) =>
			buildEntity({ id: `m${index}`, facts: [fact('Training cost', `${index}`, cost)] }),
		);
		const markup = renderComparison(context(many)).toString();
		assert.equal(markup.match(/type="checkbox" name="compare"/g)?.length, 500);
		assert.equal(markup.match(/<th scope="col">/g)?.length, 5);
	});
});
