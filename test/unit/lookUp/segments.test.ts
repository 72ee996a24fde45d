import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outlineOf } from '../../../src/core/library/outline';
import {
	createLookUpIndex,
	createLookUpSegment,
	groupSegments,
	joinGroups,
	type OutlinedBriefing,
} from '../../../src/core/lookUp/createLookUpIndex';
import type { LookUpIndex } from '../../../src/core/lookUp/lookUpIndex';
import { buildBriefing, buildClaim, buildEntity, buildSection } from '../buildBriefing';

function briefing(number: number, names: readonly string[]): OutlinedBriefing {
	return {
		id: `file:///${number}.briefing.md`,
		outline: outlineOf(
			buildBriefing({
				sections: [buildSection({ id: 's', title: `Section about ${names[0] ?? 'nothing'}` })],
				entities: names.map((name, at) => buildEntity({ id: `${number}-${at}`, kind: 'lab', name })),
				claims: [buildClaim({ id: 'c', text: `A claim on ${names.join(' and ')}`, section: 's' })],
			}),
		),
	};
}

/** The index of a library in parts, as it is kept while briefings change. */
function inParts(briefings: readonly OutlinedBriefing[], size: number): LookUpIndex {
	const segments = briefings.flatMap((_, at) =>
		at % size === 0 ? [createLookUpSegment(briefings.slice(at, at + size))] : [],
	);
	return joinGroups(
		segments.flatMap((_, at) => (at % size === 0 ? [groupSegments(segments.slice(at, at + size))] : [])),
	);
}

const found = (index: LookUpIndex, query: string, first?: string): readonly string[] =>
	index
		.search(query, { first })
		.map(({ entry, others = [] }) =>
			[entry, ...others].map(({ briefing: place, id }) => `${place} ${id}`).join(' = '),
		);

describe('a library in parts', () => {
	it('finds what one index of all would find (property)', () => {
		const name = fc.constantFrom('DeepSeek', 'Deep Mind', 'Mind', 'seek', '深度求索', 'DeepSeek R1', 'Qwen');
		const library = fc.array(fc.uniqueArray(name, { maxLength: 4 }), { maxLength: 12 });
		const query = fc.constantFrom(
			'd',
			'deep',
			'deep seek',
			'deepsek',
			'mind',
			'ind',
			'度',
			'r1 deep',
			'claim q',
			'',
		);
		fc.assert(
			fc.property(library, query, fc.integer({ min: 1, max: 4 }), fc.nat(11), (all, text, size, first) => {
				const briefings = all.map((names, at) => briefing(at, names));
				const id = briefings[first]?.id;
				assert.deepEqual(
					[...found(inParts(briefings, size), text, id)].sort(),
					[...found(createLookUpIndex(briefings), text, id)].sort(),
				);
			}),
		);
	});

	it('has the best first however many there are, and the same in all of them as one', () => {
		const many = Array.from({ length: 500 }, (_, at) => briefing(at, ['DeepSeek', `Model ${at}`]));
		const index = inParts([...many, briefing(500, ['Model'])], 16);
		const [best] = index.search('model', { limit: 5 });
		assert.equal(best?.entry.label, 'Model');
		const [deepSeek, ...others] = index.search('deepseek', { limit: 5 });
		assert.equal(deepSeek?.others?.length, 499);
		assert.ok(others.every(({ entry }) => entry.kind !== 'entity'));
		const current = 'file:///321.briefing.md';
		assert.equal(index.search('deepseek', { limit: 5, first: current })[0]?.entry.briefing, current);
		assert.equal(index.search('', { limit: 5, first: current })[0]?.entry.briefing, current);
	});

	it('finds a name with any one slip in it, behind its first letter', () => {
		const index = inParts([briefing(0, ['Anthropic']), briefing(1, ['Moonshot'])], 1);
		const slips = [...'moonshot'].flatMap((_, at, letters) =>
			at === 0
				? []
				: [
						letters.toSpliced(at, 1),
						letters.toSpliced(at, 0, 'x'),
						letters.toSpliced(at, 1, 'x'),
						...(at < letters.length - 1
							? [letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? '')]
							: []),
					],
		);
		const missed = slips.map((slip) => slip.join('')).filter((slip) => index.search(slip).length === 0);
		assert.deepEqual(missed, []);
	});
});
