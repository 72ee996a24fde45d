import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Briefing, CitationItem, Mention, Place, Range } from '../../src/core/briefing';
import { claimsOn, openingSection, placesCiting, sectionsAbout, sourcesAbout } from '../../src/core/about';
import { buildBriefing, buildClaim, buildEntity, buildReference, buildSection } from './buildBriefing';

function lines(startLine: number, endLine = startLine, startColumn = 0, endColumn = 100): Range {
	return { startLine, startColumn, endLine, endColumn };
}

function mention(entity: string, section: string | undefined, block: number, range = lines(block)): Mention {
	return { entity, section, block, range };
}

function cite(...citekeys: readonly string[]): readonly CitationItem[] {
	return citekeys.map((citekey) => ({ citekey }));
}

const sections = ['one', 'two', 'three'].map((id) => buildSection({ id }));

describe('the sections about an entity', () => {
	const mentions = [
		mention('r1', undefined, 0),
		mention('r1', 'one', 1),
		mention('r1', 'three', 2),
		mention('r1', 'three', 3),
		mention('v3', 'two', 4),
	];

	it('come by number of mentions, then by place', () => {
		const briefing = buildBriefing({
			sections,
			entities: [buildEntity({ id: 'r1' })],
			mentions: [...mentions, mention('r1', 'two', 5)],
		});
		assert.deepEqual(
			sectionsAbout(briefing, 'r1').map(({ section, mentions }) => [section.id, mentions]),
			[
				['three', 2],
				['one', 1],
				['two', 1],
			],
		);
	});

	it('begin with the one that the file names, even where nothing mentions it', () => {
		const briefing = buildBriefing({
			sections,
			entities: [buildEntity({ id: 'r1', section: 'two' })],
			mentions,
		});
		assert.deepEqual(
			sectionsAbout(briefing, 'r1').map(({ section, mentions }) => [section.id, mentions]),
			[
				['two', 0],
				['three', 2],
				['one', 1],
			],
		);
		assert.equal(openingSection(briefing, 'r1'), 'two');
	});

	it('are none for what is not mentioned', () => {
		assert.equal(openingSection(buildBriefing({ sections, mentions }), 'm1'), undefined);
	});

	it('hold every mention in a section once (property)', () => {
		const arbitraryMentions = fc.array(
			fc.record({
				entity: fc.constantFrom('a', 'b'),
				section: fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined }),
			}),
		);
		fc.assert(
			fc.property(arbitraryMentions, (drawn) => {
				const briefing = buildBriefing({
					sections,
					mentions: drawn.map(({ entity, section }, block) => mention(entity, section, block)),
				});
				const about = sectionsAbout(briefing, 'a');
				const counted = about.map((each) => each.mentions);
				assert.equal(
					counted.reduce((sum, count) => sum + count, 0),
					drawn.filter(({ entity, section }) => entity === 'a' && section !== undefined).length,
				);
				assert.deepEqual(
					counted,
					counted.toSorted((one, other) => other - one),
				);
			}),
		);
	});
});

describe('the claims about an entity', () => {
	const briefing = buildBriefing({
		sections,
		claims: [
			buildClaim({ id: 'inside', range: lines(1, 2, 10, 5) }),
			buildClaim({ id: 'before', range: lines(1, 1, 0, 9) }),
			buildClaim({ id: 'made', by: [{ entity: 'r1' }], range: lines(9) }),
			buildClaim({ id: 'denied', deniedBy: [{ entity: 'r1' }], range: lines(9) }),
			buildClaim({ id: 'named', by: [{ name: 'r1' }], range: lines(9) }),
		],
		mentions: [mention('r1', 'one', 0, lines(1, 1, 10, 12)), mention('v3', 'one', 0, lines(9))],
	});

	it('mention it inside their range, or are made or denied by it', () => {
		assert.deepEqual(
			claimsOn(briefing, 'r1').map(({ id }) => id),
			['inside', 'made', 'denied'],
		);
	});
});

describe('the sources behind an entity', () => {
	const place: Place = { kind: 'section', section: 'one' };
	const briefing: Briefing = buildBriefing({
		sections,
		references: ['block', 'other', 'fact', 'relation', 'claim', 'check'].map((id, index) =>
			buildReference(index + 1, { id }),
		),
		entities: [
			buildEntity({
				id: 'r1',
				facts: [{ label: 'Parameters', value: '671B', cite: cite('fact') }],
				relations: [{ to: 'v3', kind: 'based-on', cite: cite('relation') }],
			}),
		],
		mentions: [mention('r1', 'one', 7)],
		citations: [
			{ items: cite('block', 'missing'), place, block: 7, range: lines(7) },
			{ items: cite('other'), place, block: 8, range: lines(8) },
			{ items: cite('other'), place: { kind: 'entity', entity: 'r1' }, range: lines(90) },
		],
		claims: [
			buildClaim({
				id: 'c',
				by: [{ entity: 'r1' }],
				range: lines(20),
				cite: cite('claim', 'block'),
				check: { verdict: 'agrees', cite: cite('check') },
			}),
		],
	});

	it('are those of its blocks, facts, relations, claims and checks, by number and each once', () => {
		assert.deepEqual(
			sourcesAbout(briefing, 'r1').map(({ citekey }) => citekey),
			['block', 'fact', 'relation', 'claim', 'check'],
		);
	});

	it('are cited in places, each told once, in reading order', () => {
		const twice = buildBriefing({
			citations: [
				{ items: cite('a'), place: { kind: 'abstract' }, range: lines(1) },
				{ items: cite('a', 'b'), place, range: lines(2) },
				{ items: cite('a'), place, range: lines(3) },
			],
		});
		assert.deepEqual(placesCiting(twice, 'a'), [{ kind: 'abstract' }, place]);
	});
});
