import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outlineOf } from '../../../src/core/library/outline';
import { createLookUpIndex } from '../../../src/core/lookUp/createLookUpIndex';
import { searchForm } from '../../../src/core/lookUp/searchForm';
import { assertProportional } from '../assertProportional';
import { buildBriefing, buildClaim, buildEntity, buildReference, buildSection } from '../buildBriefing';

const briefing = buildBriefing({
	sections: [buildSection({ id: 'race', title: 'The race after DeepSeek' })],
	entities: [
		buildEntity({ id: 'r1776', kind: 'model', name: 'R1 1776', lab: 'perplexity' }),
		buildEntity({ id: 'perplexity', kind: 'lab', name: 'Perplexity' }),
		buildEntity({ id: 'deepseek', kind: 'lab', name: 'DeepSeek', aliases: [{ name: '深度求索' }] }),
		buildEntity({ id: 'r1-0528', name: 'DeepSeek-R1-0528', lab: 'deepseek' }),
		buildEntity({ id: 'r1', name: 'DeepSeek-R1', aliases: [{ name: 'R1' }], lab: 'deepseek' }),
		buildEntity({ id: 'liang', kind: 'person', name: 'Liang Wenfeng', aliases: [{ name: '梁文锋' }] }),
		buildEntity({ id: 'kai-fu', kind: 'person', name: 'Kai-Fu Lee', aliases: [{ name: '李開復' }] }),
		buildEntity({ id: 'qwen', name: 'Qwen3', lab: 'alibaba' }),
		buildEntity({ id: 'alibaba', kind: 'lab', name: 'Alibaba' }),
		buildEntity({ id: 'ecole', kind: 'organization', name: 'École normale' }),
	],
	claims: [buildClaim({ id: 'cheap', text: 'R1 was cheap to train', section: 'race' })],
	references: [
		buildReference(1, { id: 'r1-paper', title: 'DeepSeek-R1: a paper', publisher: 'arXiv' }),
		buildReference(2, { id: 'news' }),
	],
});
const index = createLookUpIndex([{ id: 'a', outline: outlineOf(briefing) }]);
const ids = (query: string): readonly string[] => index.search(query).map(({ entry }) => entry.id);

describe('looking a name up', () => {
	it('takes no letter of another script for one with an accent', () => {
		assert.equal(searchForm('École') === searchForm('ecole'), true);
		for (const [one, other] of [
			['パリ', 'バリ'],
			['काल', 'कील'],
		] as const) {
			assert.notEqual(searchForm(one), searchForm(other));
			assert.equal(searchForm(one), searchForm(one.normalize('NFD')));
		}
	});

	const first: readonly (readonly [string, string])[] = [
		['R1', 'r1'],
		['r1', 'r1'],
		['DeepSeek R1', 'r1'],
		['r1 deepseek', 'r1-0528'],
		['深度求索', 'deepseek'],
		['深度', 'deepseek'],
		['DEEPSEEK', 'deepseek'],
		['deepsek', 'deepseek'],
		['depseek', 'deepseek'],
		['wenfeng', 'liang'],
		['梁文锋', 'liang'],
		['李開復', 'kai-fu'],
		['alibaba qwen', 'qwen'],
		['ecole', 'ecole'],
		['arxiv', 'r1-paper'],
		['cheap', 'cheap'],
		['r1-paper', 'r1-paper'],
		['news', 'news'],
		['[2]', 'news'],
		['2', 'news'],
	];
	for (const [query, id] of first) {
		it(`finds ${id} first for ${query}`, () => {
			assert.equal(ids(query)[0], id);
		});
	}

	it('puts exact names before prefixes, then the beginnings of words', () => {
		assert.deepEqual(ids('R1'), ['r1', 'r1776', 'cheap', 'r1-0528', 'r1-paper']);
	});

	it('tells the other name by which it found something', () => {
		assert.equal(index.search('深度求索')[0]?.alias, '深度求索');
		assert.equal(index.search('DeepSeek')[0]?.alias, undefined);
	});

	it('finds nothing for what is not there, nor for mere punctuation', () => {
		assert.deepEqual([ids('zzzz'), ids('--')], [[], []]);
	});

	it('gives everything for an empty query, by kind', () => {
		const all = index.search('  ').map(({ entry }) => entry.entityKind ?? entry.kind);
		assert.deepEqual(
			[...new Set(all)],
			['lab', 'model', 'person', 'organization', 'section', 'claim', 'reference'],
		);
		assert.equal(all.length, 14);
	});

	it('gives no more than it is asked for', () => {
		assert.equal(index.search('', { limit: 3 }).length, 3);
	});

	it('has the briefing that is read first among equals, and else the one that comes first', () => {
		const named = (name: string): ReturnType<typeof outlineOf> =>
			outlineOf(buildBriefing({ sections: [buildSection({ id: 'race', title: name })] }));
		const two = createLookUpIndex([
			{ id: 'b', outline: named('The race') },
			{ id: 'a', outline: named('The race') },
		]);
		const order = (first?: string): readonly string[] =>
			two.search('race', { first }).map(({ entry }) => entry.briefing);
		assert.deepEqual(
			[order(), order('a')],
			[
				['b', 'a'],
				['a', 'b'],
			],
		);
	});

	it('finds the same entity in several briefings as one with all places', () => {
		const own = (id: string, name: string, kind: string, ...aliases: string[]) => ({
			id,
			outline: outlineOf(
				buildBriefing({
					entities: [
						buildEntity({ id: `${id}-1`, kind, name, aliases: aliases.map((alias) => ({ name: alias })) }),
					],
				}),
			),
		});
		const library = createLookUpIndex([
			own('a', 'DeepSeek', 'lab', '深度求索', 'DS'),
			own('b', 'Deep-Seek', 'lab'),
			own('c', '深度求索', 'lab', 'DS'),
			own('d', 'DEEPSEEK', 'lab'),
			own('e', 'DeepSeek', 'model'),
			own('f', 'Other', 'lab', 'DS'),
		]);
		const found = (query: string, first?: string) =>
			library
				.search(query, { first })
				.map(({ entry, others = [] }) => [entry.briefing, ...others.map(({ briefing: id }) => id)].join(' '));
		assert.deepEqual(found('deepseek', 'd'), ['d a', 'e']);
		assert.deepEqual(found('DS'), ['a d c', 'f']);
	});

	it('finds every name by itself, whatever it is (property)', () => {
		const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => searchForm(text) !== '');
		fc.assert(
			fc.property(fc.uniqueArray(name, { minLength: 1, selector: searchForm }), fc.nat(), (names, seed) => {
				const own = createLookUpIndex([
					{
						id: 'a',
						outline: outlineOf(
							buildBriefing({ entities: names.map((each) => buildEntity({ id: each, name: each })) }),
						),
					},
				]);
				const wanted = names[seed % names.length] ?? '';
				assert.equal(own.search(wanted)[0]?.entry.id, wanted);
			}),
		);
	});

	it('has no more work with a long query than its length', () => {
		// Work within a regular expression is not counted, but with one of such a length no test would be over in time.
		const repeated = ['aaaaaaaaaa', 'deepsek', 'deepsek '];
		assertProportional(
			'lookUp/lookUpWork.ts',
			repeated.map((text) => (count) => text.repeat(4 * count)),
		);
	});

	it('never throws, whatever is typed (property)', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (query) => {
				index.search(query);
			}),
		);
	});
});
