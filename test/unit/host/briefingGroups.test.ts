import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Uri } from 'vscode';
import { noGroups, regroup, type BriefingGroups } from '../../../src/host/briefingGroups';
import type { LibraryOutline } from '../../../src/host/briefingLibrary';
import { shippedBriefingId } from '../../../src/host/identifiers';
import { Slices } from '../../../src/host/slices';

function briefing(id: string): LibraryOutline {
	const outline = { title: '', entities: [], sections: [], claims: [], references: [] };
	return { id, uri: { path: id } as Uri, title: '', isPartial: false, outline };
}

const idsOf = (briefings: readonly LibraryOutline[]): readonly string[] => briefings.map(({ id }) => id);
const update = (before: BriefingGroups, briefings: readonly LibraryOutline[]): Promise<BriefingGroups> =>
	regroup(before, briefings, new Slices());

describe('the groups in which briefings are indexed', () => {
	const many = Array.from({ length: 50 }, (_, at) => briefing(`b${at}`));

	it('have each briefing once, the one that ships before its group', async () => {
		const shipped = briefing(shippedBriefingId);
		const { groups, briefings } = await update(noGroups, [...many, shipped]);
		assert.deepEqual(
			groups.map(({ length }) => length),
			[16, 16, 16, 3],
		);
		assert.deepEqual(new Set(groups.flat()), new Set([...many, shipped]));
		assert.equal(groups[0]?.[0], shipped);
		assert.equal(briefings.size, 51);
	});

	it('are the same but for the one in which something changed, went, or came', async () => {
		const first = await update(noGroups, many);
		const touched = (other: BriefingGroups): readonly number[] =>
			other.groups.flatMap((group, at) => (group === first.groups[at] ? [] : [at]));
		const place = first.places.get('b30') ?? -1;
		const changed = many.map((each) => (each.id === 'b30' ? briefing('b30') : each));
		const second = await update(first, changed);
		assert.deepEqual(touched(second), [place]);
		assert.deepEqual(idsOf(second.groups.flat()), idsOf(first.groups.flat()));
		assert.equal(second.briefings.get('b30'), changed[30]);
		const third = await update(
			first,
			many.filter(({ id }) => id !== 'b30'),
		);
		assert.deepEqual([touched(third), third.groups[place]?.length], [[place], 15]);
		const fourth = await update(third, [...third.briefings.values(), briefing('new')]);
		assert.deepEqual([touched(fourth), fourth.places.get('new')], [[place], place]);
		assert.deepEqual(touched(await update(first, many.toReversed())), []);
	});

	it('are what there is, whatever there was before', async () => {
		const ids = fc.uniqueArray(fc.nat(60), { maxLength: 60 });
		await fc.assert(
			fc.asyncProperty(fc.array(ids, { maxLength: 5 }), async (steps) => {
				let groups = noGroups;
				for (const step of steps) {
					const briefings = step.map((id) => briefing(`b${id}`));
					groups = await update(groups, briefings);
					assert.deepEqual(idsOf(groups.groups.flat()).toSorted(), idsOf(briefings).toSorted());
					assert.ok(groups.groups.every(({ length }) => length <= 16));
					assert.ok(briefings.every((each) => groups.briefings.get(each.id) === each));
					assert.ok(
						briefings.every((each) => groups.groups[groups.places.get(each.id) ?? -1]?.includes(each)),
					);
					assert.equal(groups.briefings.size, briefings.length);
				}
			}),
		);
	});
});
