import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Uri } from 'vscode';
import { BriefingGroups } from '../../../src/host/briefingGroups';
import type { LibraryOutline } from '../../../src/host/briefingLibrary';
import { shippedBriefingId } from '../../../src/host/identifiers';
import { Slices } from '../../../src/host/slices';

function briefing(id: string): LibraryOutline {
	const outline = { title: '', entities: [], sections: [], claims: [], references: [] };
	return { id, uri: { path: id } as Uri, title: '', isPartial: false, outline };
}

const idsOf = (briefings: readonly LibraryOutline[]): readonly string[] => briefings.map(({ id }) => id);

describe('the groups in which briefings are indexed', () => {
	const many = Array.from({ length: 50 }, (_, at) => briefing(`b${at}`));
	let groups: BriefingGroups;

	beforeEach(() => {
		groups = new BriefingGroups();
	});

	/** Takes these briefings; gives the places of the groups that are others then. */
	async function update(briefings: readonly LibraryOutline[]): Promise<readonly number[]> {
		const before = [...groups.groups];
		await groups.update(briefings, new Slices());
		return groups.groups.flatMap((group, at) => (group === before[at] ? [] : [at]));
	}

	it('have each briefing once, the one that ships before its group', async () => {
		const shipped = briefing(shippedBriefingId);
		await update([...many, shipped]);
		assert.deepEqual(
			groups.groups.map(({ length }) => length),
			[16, 16, 16, 3],
		);
		assert.deepEqual(new Set(groups.groups.flat()), new Set([...many, shipped]));
		assert.equal(groups.groups[0]?.[0], shipped);
	});

	it('are the same but for the one in which something changed, went, or came', async () => {
		await update(many);
		const place = groups.groups.findIndex((group) => idsOf(group).includes('b30'));
		const order = idsOf(groups.groups.flat());
		const changed = many.map((each) => (each.id === 'b30' ? briefing('b30') : each));
		assert.deepEqual(await update(changed), [place]);
		assert.deepEqual(idsOf(groups.groups.flat()), order);
		assert.equal(groups.briefings.get('b30'), changed[30]);
		assert.deepEqual(await update(changed.toReversed()), []);
		const fewer = changed.filter(({ id }) => id !== 'b30');
		assert.deepEqual([await update(fewer), groups.groups[place]?.length], [[place], 15]);
		const other = briefing('other');
		assert.deepEqual(
			[await update([...fewer, other]), groups.groups[place]?.includes(other)],
			[[place], true],
		);
	});

	it('are what there is, whatever there was before', async () => {
		const ids = fc.uniqueArray(fc.nat(60), { maxLength: 60 });
		await fc.assert(
			fc.asyncProperty(fc.array(ids, { maxLength: 5 }), async (steps) => {
				groups = new BriefingGroups();
				for (const step of steps) {
					const briefings = step.map((id) => briefing(`b${id}`));
					await update(briefings);
					assert.deepEqual(idsOf(groups.groups.flat()).toSorted(), idsOf(briefings).toSorted());
					assert.deepEqual(new Set(groups.groups.flat()), new Set(briefings));
					assert.ok(groups.groups.every(({ length }) => length <= 16));
					assert.deepEqual(new Set(groups.briefings.values()), new Set(briefings));
				}
			}),
		);
	});
});
