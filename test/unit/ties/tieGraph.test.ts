import assert from 'node:assert/strict';
import { tieGraph } from '../../../src/core/ties/tieGraph';
import { buildBriefing, buildEntity } from '../buildBriefing';

describe('The ties of a briefing', () => {
	const cite = [{ citekey: 'paper' }];
	const graph = tieGraph(
		buildBriefing({
			entities: [
				buildEntity({ id: 'lab', relations: [{ to: 'rival', kind: 'competes-with', cite }] }),
				buildEntity({ id: 'model', lab: 'lab', relations: [{ to: 'model', kind: 'based-on', cite: [] }] }),
				buildEntity({ id: 'rival', lab: 'nobody', relations: [{ to: 'nobody', kind: 'uses', cite: [] }] }),
				buildEntity({ id: 'bystander' }),
			],
		}),
	);

	it('are its relations, and that a lab made a model', () => {
		assert.deepEqual(
			graph.ties.map(({ from, kind, to, cite: sources }) => [from.id, kind, to.id, sources]),
			[
				['lab', undefined, 'model', []],
				['lab', 'competes-with', 'rival', cite],
			],
		);
	});

	it('leave apart what is tied to nothing, to itself or to what is not there', () => {
		assert.deepEqual(
			graph.apart.map(({ id }) => id),
			['bystander'],
		);
	});
});
