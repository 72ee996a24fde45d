import assert from 'node:assert/strict';
import type { Entity, Fact } from '../../../src/core/briefing';
import { comparableEntities, defaultComparison } from '../../../src/core/comparison/comparableEntities';
import { compareEntities, type ComparisonRow } from '../../../src/core/comparison/comparison';
import { mergeLabels } from '../../../src/core/comparison/mergeLabels';
import { numberFormOf } from '../../../src/core/comparison/numberForm';
import { buildBriefing, buildEntity } from '../buildBriefing';

function fact(label: string, value: string, rest: Partial<Fact> = {}): Fact {
	return { label, value, cite: [], ...rest };
}

function model(id: string, ...facts: readonly Fact[]): Entity {
	return buildEntity({ id, facts });
}

function rowsOf(...entities: readonly Entity[]): readonly ComparisonRow[] {
	return compareEntities(entities, numberFormOf('en')).rows;
}

function rowOf(label: string, ...entities: readonly Entity[]): ComparisonRow {
	const row = rowsOf(...entities).find((candidate) => candidate.label === label);
	assert.ok(row);
	return row;
}

describe('A comparison', () => {
	it('has a row for every label, what is known of one only at the end', () => {
		const rows = rowsOf(
			model('r1', fact('Released', '2025'), fact('Odd', 'x'), fact('Licence', 'MIT')),
			model(
				'm1',
				fact('Licence', 'Apache 2.0'),
				fact('Cost', '1', { unit: 'USD' }),
				fact('Released', '2025'),
			),
		);
		assert.deepEqual(
			rows.map(({ label, cells }) => [label, ...cells.map(({ length }) => length)]),
			[
				['Released', 1, 1],
				['Licence', 1, 1],
				['Odd', 1, 0],
				['Cost', 0, 1],
			],
		);
	});

	it('keeps every value where sources disagree', () => {
		const row = rowOf(
			'Hardware',
			model('r1', fact('Hardware', '648', { unit: 'GPUs' }), fact('Hardware', '512', { unit: 'GPUs' })),
			model('v3', fact('Hardware', '2,048', { unit: 'GPUs' })),
		);
		assert.deepEqual(
			row.cells.map((facts) => facts.map(({ value }) => value)),
			[['648', '512'], ['2,048']],
		);
	});

	it('tells what is the same, what differs, and nothing where it is known of one only', () => {
		const r1 = model('r1', fact('Licence', 'MIT'), fact('Maker', 'DeepSeek'), fact('Odd', 'x'));
		const v3 = model('v3', fact('Licence', 'own'), fact('Maker', 'DeepSeek'));
		assert.deepEqual(
			rowsOf(r1, v3).map(({ label, agreement }) => [label, agreement]),
			[
				['Licence', 'different'],
				['Maker', 'same'],
				['Odd', undefined],
			],
		);
	});

	it('points out who differs from what most share, and nobody where nothing is shared', () => {
		const window = (id: string, value: string): Entity => model(id, fact('Window', value));
		const unlike = (...values: readonly string[]): readonly number[] =>
			rowOf('Window', ...values.map((value, index) => window(`m${index}`, value))).deviating;
		assert.deepEqual(
			[unlike('128K', '1M', '128K'), unlike('128K', '1M'), unlike('1', '2', '3'), unlike('1', '1')],
			[[1], [], [], []],
		);
	});

	it('warns where the facts themselves say that they do not measure the same thing', () => {
		const cost = (rest: Partial<Fact>): Entity => model('m', fact('Cost', '5M', { unit: 'USD', ...rest }));
		const caveats = (one: Partial<Fact>, other: Partial<Fact>): readonly string[] =>
			rowOf('Cost', cost(one), cost(other)).caveats;
		assert.deepEqual(
			[
				caveats({ scope: 'official run' }, { scope: 'one stage' }),
				caveats({ scope: 'official run' }, {}),
				caveats({ scope: 'official run' }, { scope: 'official run' }),
				caveats({ unit: 'EUR' }, {}),
				caveats({ asOf: '2024' }, { asOf: '2025' }),
				caveats({ asOf: '2024' }, {}),
			],
			[['scope'], ['scope'], [], ['unit'], ['date'], []],
		);
	});
});

describe('The figures of a comparison', () => {
	const amounts = (values: readonly string[], unit = 'USD'): readonly Entity[] =>
		values.map((value, index) => model(`m${index}`, fact('Cost', value, { unit })));

	it('stand on a linear scale from zero, with room for the largest', () => {
		const figures = rowOf('Cost', ...amounts(['294,000', '5.576M'])).figures;
		assert.equal(figures?.scale.kind, 'linear');
		assert.deepEqual(figures.scale.ticks.at(0), { amount: 0, position: 0 });
		assert.deepEqual(
			figures.bars.map((bars) => bars.map(({ position }) => Number(position.toFixed(3)))),
			[[0.049], [0.929]],
		);
	});

	it('stand on a logarithmic scale where the smallest would not show', () => {
		const figures = rowOf('Cost', ...amounts(['4K', '128K', '1M'])).figures;
		assert.equal(figures?.scale.kind, 'logarithmic');
		assert.deepEqual(figures.scale.ticks, [
			{ amount: 1000, position: 0 },
			{ amount: 10_000, position: 1 / 3 },
			{ amount: 100_000, position: 2 / 3 },
			{ amount: 1_000_000, position: 1 },
		]);
	});

	it('never put nothing on a logarithmic scale', () => {
		assert.equal(rowOf('Cost', ...amounts(['0', '1,000'])).figures?.scale.kind, 'linear');
	});

	it('leave no figure outside of the drawing (both scales)', () => {
		for (const values of [
			['1K', '25K'],
			['1', '999'],
			['0', '0'],
			['0.001', '7'],
			['10', '1,000'],
		]) {
			const positions = rowOf('Cost', ...amounts(values)).figures?.bars.flat() ?? [];
			assert.equal(positions.length, 2);
			assert.ok(
				positions.every(({ position }) => position >= 0 && position <= 1),
				values.join(),
			);
		}
	});

	it('show a figure of the smallest power of ten, too, away from the edge', () => {
		const bars = rowOf('Cost', ...amounts(['1K', '100K'])).figures?.bars.flat() ?? [];
		assert.ok((bars[0]?.position ?? 0) > 0.1);
	});

	it('are left out one by one where they are no number or of another unit, and as a whole where one would be left', () => {
		const other = model('m9', fact('Cost', 'over 500M', { unit: 'USD' }), fact('Cost', '3', { unit: 'EUR' }));
		const figures = rowOf('Cost', ...amounts(['1M', '2M']), other).figures;
		assert.deepEqual(
			figures?.undrawn.map((facts) => facts.map(({ value }) => value)),
			[[], [], ['over 500M', '3']],
		);
		assert.equal(rowOf('Cost', ...amounts(['1M']), other).figures, undefined);
	});
});

describe('What can be compared', () => {
	const window = (id: string, kind: string, added = false): Entity =>
		buildEntity({ id, kind, added, facts: [fact('Window', '1')] });
	const mention = (entity: string): { entity: string; block: number; range: Entity['range'] } => ({
		entity,
		block: 0,
		range: buildEntity({ id: 'x' }).range,
	});

	it('is what shares a label with another of its kind, models first', () => {
		const briefing = buildBriefing({
			entities: [
				window('lab-1', 'lab'),
				window('m1', 'model'),
				window('lab-2', 'lab'),
				window('m2', 'model'),
				buildEntity({ id: 'm3' }),
				buildEntity({ id: 'm4', facts: [fact('Odd', '1')] }),
				window('chip', 'hardware'),
			],
		});
		assert.deepEqual(
			comparableEntities(briefing).map(({ kind, entities }) => [kind, ...entities.map(({ id }) => id)]),
			[
				['model', 'm1', 'm2'],
				['lab', 'lab-1', 'lab-2'],
			],
		);
	});

	it('is at first what the article names, the most mentioned of it', () => {
		const ids = ['a', 'b', 'c', 'd', 'e'];
		const briefing = buildBriefing({
			entities: [window('added', 'model', true), ...ids.map((id) => window(id, 'model'))],
			mentions: ['added', 'added', 'e', 'e', 'd', 'c', 'b'].map(mention),
		});
		assert.deepEqual(defaultComparison(briefing), ['b', 'c', 'd', 'e']);
	});

	it('falls back on what the briefing adds, and on nothing', () => {
		const two = [window('a', 'model', true), window('b', 'model', true)];
		assert.deepEqual(
			[defaultComparison(buildBriefing({ entities: two })), defaultComparison(buildBriefing())],
			[['a', 'b'], []],
		);
	});
});

describe('Labels of several lists', () => {
	it('keep the order that they have in each, as far as the lists agree', () => {
		assert.deepEqual(
			mergeLabels([
				['Released', 'Window', 'Licence'],
				['Released', 'Parameters', 'Window', 'Licence', 'Report'],
				['Window', 'Data', 'Licence'],
			]),
			['Released', 'Parameters', 'Window', 'Data', 'Licence', 'Report'],
		);
	});
});
