import assert from 'node:assert/strict';
import { entityTree, type EntityNode } from '../../../src/features/sidebar/entityTree';
import { entityOutline, releaseDates } from '../../../src/core/library/outline';
import { sectionTree, type SectionNode } from '../../../src/features/sidebar/sectionTree';
import { buildEntity, buildSection } from '../buildBriefing';

type Outline = readonly (string | readonly [string, Outline])[];

describe('the tree of labs and models', () => {
	const outline = (nodes: readonly EntityNode[]): Outline =>
		nodes.map((node) => {
			const name = node.kind === 'group' ? `(${node.entityKind})` : node.entity.id;
			return node.children.length === 0 ? name : ([name, outline(node.children)] as const);
		});
	const entities = [
		buildEntity({ id: 'treaty', kind: 'treaty' }),
		buildEntity({ id: 'r1', lab: 'deepseek' }),
		buildEntity({ id: 'liang', kind: 'person', lab: 'deepseek' }),
		buildEntity({ id: 'deepseek', kind: 'lab' }),
		buildEntity({ id: 'orphan', lab: 'nobody' }),
		buildEntity({ id: 'nvidia', kind: 'organization' }),
		buildEntity({ id: 'nemotron', lab: 'nvidia' }),
		buildEntity({ id: 'h800', kind: 'hardware', lab: 'nvidia' }),
		buildEntity({ id: 'self', lab: 'self' }),
		buildEntity({ id: 'warmco', kind: 'company' }),
		buildEntity({ id: 'w9', kind: 'product', lab: 'warmco' }),
		buildEntity({ id: 'one', kind: 'product', lab: 'other' }),
		buildEntity({ id: 'other', kind: 'product', lab: 'one' }),
	].map(entityOutline);

	it('has labs with what they made, then groups of the other kinds', () => {
		assert.deepEqual(outline(entityTree({ entities }, 'b')), [
			['deepseek', ['r1']],
			['(model)', ['orphan', 'self']],
			['(person)', ['liang']],
			['(hardware)', ['h800']],
			['(organization)', [['nvidia', ['nemotron']]]],
			['(treaty)', ['treaty']],
			['(company)', [['warmco', ['w9']]]],
			['(product)', ['one', 'other']],
		]);
	});

	it('has more models of one lab than a function has arguments', () => {
		// Work that grew with the square of so many would not end within the time of a test.
		const models = Array.from({ length: 200_000 }, (_, n) => buildEntity({ id: `m${n}`, lab: 'deepseek' }));
		const lab = buildEntity({ id: 'deepseek', kind: 'lab' });
		const [row] = entityTree({ entities: [lab, ...models].map(entityOutline) }, 'b');
		assert.equal(row?.children.length, models.length);
	});

	it('knows the parent of every node', () => {
		const check = (nodes: readonly EntityNode[], parent?: EntityNode): void => {
			for (const node of nodes) {
				assert.equal(node.parent, parent);
				check(node.children, node);
			}
		};
		check(entityTree({ entities }, 'b'));
	});
});

describe('the tree of contents', () => {
	const outline = (nodes: readonly SectionNode[]): Outline =>
		nodes.map(({ section, children }) =>
			children.length === 0 ? section.id : ([section.id, outline(children)] as const),
		);

	it('nests sections by their levels, whatever the first one is', () => {
		const sections = [
			['a', 2],
			['b', 3],
			['c', 3],
			['d', 2],
			['e', 4],
			['f', 1],
		].map(([id, level]) => buildSection({ id: String(id), level: Number(level) }));
		assert.deepEqual(outline(sectionTree({ sections }, 'b')), [['a', ['b', 'c']], ['d', ['e']], 'f']);
	});
});

describe('the date of a release', () => {
	const fact = (label: string, value: string) => ({ label, value, cite: [] });

	it('is each date that a source gives, once', () => {
		const facts = [
			fact('released', '2025-01-20'),
			fact('Parameters', '671B'),
			fact('Released', '2025-01-20'),
			fact('Released', '2025-01-22'),
		];
		assert.deepEqual(releaseDates(facts), ['2025-01-20', '2025-01-22']);
	});
});
