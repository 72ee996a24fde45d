import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { claimsOn } from '../../../src/core/about';
import { countClaims } from '../../../src/core/claims/claimCounts';
import { claimRows, idKey, partyKey } from '../../../src/core/claims/claimRows';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { buildBriefing, buildClaim, buildEntity } from '../buildBriefing';

const shipped = readFileSync(
	path.join(import.meta.dirname, '../../../content/chinas-ai-race.briefing.md'),
	'utf8',
);

const range = (startColumn: number, endColumn: number) => ({
	startLine: 0,
	startColumn,
	endLine: 0,
	endColumn,
});

describe('The rows of the ledger', () => {
	it('tell who claims, how, what the check found, what it is about and where it stands', () => {
		const [row] = claimRows(
			buildBriefing({
				entities: [
					buildEntity({ id: 'm1' }),
					buildEntity({ id: 'minimax' }),
					buildEntity({ id: 'rival' }),
					buildEntity({ id: 'other' }),
				],
				claims: [
					buildClaim({
						id: 'beats',
						section: 'news',
						block: 3,
						by: [{ entity: 'minimax' }, { name: 'an analyst' }],
						deniedBy: [{ entity: 'rival' }],
						standing: 'self-reported',
						check: { verdict: 'sharper', cite: [] },
						range: range(10, 40),
					}),
				],
				mentions: [
					{ entity: 'm1', section: 'news', block: 3, range: range(12, 14) },
					{ entity: 'other', section: 'news', block: 3, range: range(45, 50) },
				],
			}),
		);
		assert.deepEqual(row?.values, {
			who: ['minimax', '"an%20analyst'],
			standing: ['self-reported'],
			verdict: ['sharper'],
			entity: ['m1', 'minimax', 'rival'],
			section: ['news'],
		});
	});

	it('say that a claim was not checked', () => {
		assert.deepEqual(claimRows(buildBriefing({ claims: [buildClaim({ id: 'a' })] }))[0]?.values.verdict, [
			'none',
		]);
	});

	it('are about the same entities as the panes say, throughout the briefing that ships', () => {
		const { briefing } = parseBriefing(shipped);
		const rows = claimRows(briefing);
		assert.equal(rows.length, briefing.claims.length);
		for (const { id } of briefing.entities) {
			assert.deepEqual(
				rows.filter(({ values }) => values.entity.includes(idKey(id))).map(({ claim }) => claim.id),
				claimsOn(briefing, id).map((claim) => claim.id),
				id,
			);
		}
	});

	it('never take somebody who is only named for an entity, nor fail at half a character', () => {
		assert.notEqual(partyKey({ name: 'arpu' }), partyKey({ entity: 'arpu' }));
		assert.equal(idKey('\ud800 x').includes(' '), false);
	});
});

describe('The counts of claims', () => {
	it('say how far they can be relied on', () => {
		const counts = countClaims([
			buildClaim({ id: 'a', standing: 'self-reported', check: { verdict: 'agrees', cite: [] } }),
			buildClaim({ id: 'b', standing: 'self-reported', check: { verdict: 'differs', cite: [] } }),
			buildClaim({ id: 'c', check: { verdict: 'open', cite: [] } }),
			buildClaim({ id: 'd', deniedBy: [{ name: 'them' }] }),
		]);
		assert.deepEqual(counts, {
			total: 4,
			selfReported: 2,
			denied: 1,
			verdicts: { agrees: 1, sharper: 0, differs: 1, open: 1 },
			unchecked: 1,
		});
	});
});
