import assert from 'node:assert/strict';
import { everyClaim, type ClaimFilter, type ClaimRow, type Facet } from '../../../src/core/claims/facets';
import { filterClaims, isEveryClaim } from '../../../src/core/claims/filterClaims';
import { orderOfText, sortClaims, type ClaimOrder } from '../../../src/core/claims/sortClaims';

type Row = ClaimRow & { readonly id: string };

function row(place: number, id: string, values: Partial<Record<Facet, string>>, words = ''): Row {
	const of = (facet: Facet): readonly string[] => values[facet]?.split(' ') ?? [];
	return {
		id,
		place,
		values: {
			who: of('who'),
			standing: of('standing'),
			verdict: of('verdict'),
			entity: of('entity'),
			section: of('section'),
		},
		whoName: values.who ?? '',
		words,
	};
}

const rows = [
	row(
		0,
		'beats',
		{ who: 'minimax', standing: 'self-reported', verdict: 'sharper', entity: 'm1 r1' },
		'm1 beats r1',
	),
	row(
		1,
		'cheap',
		{ who: 'deepseek', standing: 'self-reported', verdict: 'differs', entity: 'r1' },
		'deepseek r1 was cheap',
	),
	row(2, 'race', { who: 'arpu', standing: 'opinion', verdict: 'open', entity: 'r1' }, 'a race'),
	row(3, 'joint', { who: 'arpu minimax', standing: 'opinion', verdict: 'none' }, 'both'),
];

function left(filter: Partial<ClaimFilter>): readonly string[] {
	return filterClaims(rows, { ...everyClaim, ...filter }).rows.map(({ id }) => id);
}

function counts(facet: Facet, filter: Partial<ClaimFilter>): Record<string, number> {
	return Object.fromEntries(filterClaims(rows, { ...everyClaim, ...filter }).counts[facet]);
}

function order(by: ClaimOrder['by'], descending = false): readonly string[] {
	return sortClaims(rows, { by, descending }, 'en').map(({ id }) => id);
}

describe('Filtering claims', () => {
	it('leaves what has one of the chosen values in every facet', () => {
		assert.deepEqual(left({}), ['beats', 'cheap', 'race', 'joint']);
		assert.deepEqual(left({ chosen: { who: ['minimax'] } }), ['beats', 'joint']);
		assert.deepEqual(left({ chosen: { verdict: ['sharper', 'differs'] } }), ['beats', 'cheap']);
		assert.deepEqual(left({ chosen: { verdict: ['sharper', 'differs'], who: ['deepseek'] } }), ['cheap']);
		assert.deepEqual(left({ chosen: { who: ['deepseek'], standing: ['opinion'] } }), []);
	});

	it('finds words whatever their case and order, and parts of them', () => {
		assert.deepEqual(left({ words: 'R1 Chea' }), ['cheap']);
		assert.deepEqual(left({ words: 'r1' }), ['beats', 'cheap']);
		assert.deepEqual(left({ words: '  ' }).length, 4);
	});

	it('counts what each value would leave, given all else that is asked for', () => {
		assert.deepEqual(counts('who', {}), { minimax: 2, deepseek: 1, arpu: 2 });
		const filter = { chosen: { standing: ['self-reported'] } };
		assert.deepEqual(counts('who', filter), { minimax: 1, deepseek: 1 });
		assert.deepEqual(counts('standing', filter), { 'self-reported': 2, opinion: 2 });
		assert.deepEqual(counts('standing', { chosen: { who: ['minimax'] }, words: 'm1' }), {
			'self-reported': 1,
		});
	});

	it('gives, for every value, the number that choosing it then leaves', () => {
		const filter: ClaimFilter = { chosen: { who: ['minimax'], standing: ['self-reported'] }, words: '' };
		for (const [value, count] of filterClaims(rows, filter).counts.standing) {
			assert.equal(left({ chosen: { ...filter.chosen, standing: [value] } }).length, count);
		}
	});

	it('knows when nothing is asked for', () => {
		assert.equal(isEveryClaim(everyClaim), true);
		assert.equal(isEveryClaim({ chosen: { who: [] }, words: ' ' }), true);
		assert.equal(isEveryClaim({ chosen: { who: ['arpu'] }, words: '' }), false);
		assert.equal(isEveryClaim({ chosen: {}, words: 'r1' }), false);
	});
});

describe('Sorting claims', () => {
	it('sorts by who makes them, by standing and by what the check found, what differs first', () => {
		assert.deepEqual(order('who'), ['race', 'joint', 'cheap', 'beats']);
		assert.deepEqual(order('standing'), ['beats', 'cheap', 'race', 'joint']);
		assert.deepEqual(order('verdict'), ['cheap', 'beats', 'race', 'joint']);
	});

	it('turns round, and keeps what is equal in the order of the text', () => {
		assert.deepEqual(order('standing', true), ['race', 'joint', 'beats', 'cheap']);
		assert.deepEqual(order('place', true), ['joint', 'race', 'cheap', 'beats']);
		assert.deepEqual(sortClaims([...rows].reverse(), orderOfText, 'en'), rows);
	});
});
