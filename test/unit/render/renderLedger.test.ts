import assert from 'node:assert/strict';
import { createRenderContext, type RenderContext } from '../../../src/core/render/renderContext';
import { renderLedger, renderSectionClaims } from '../../../src/core/render/renderLedger';
import {
	buildBriefing,
	buildClaim,
	buildEntity,
	buildReference,
	buildSection,
	buildPassage,
} from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';
import { readable } from './readable';

const context: RenderContext = createRenderContext(
	buildBriefing({
		entities: [
			buildEntity({ id: 'minimax', name: 'MiniMax', kind: 'lab' }),
			buildEntity({ id: 'deepseek', name: 'DeepSeek', kind: 'lab' }),
			buildEntity({ id: 'silent', name: 'Silent', kind: 'lab' }),
		],
		sections: [buildSection({ id: 'news', title: 'The news' }), buildSection({ id: 'quiet' })],
		claims: [
			buildClaim({
				id: 'beats',
				text: 'M1 beats <R1>',
				section: 'news',
				by: [{ entity: 'minimax' }],
				deniedBy: [{ entity: 'deepseek' }],
				standing: 'self-reported',
				cite: [{ citekey: 'article' }],
				check: {
					verdict: 'sharper',
					note: buildPassage('Only in some tests.'),
					cite: [{ citekey: 'paper', locator: 'p. 3' }],
				},
			}),
			buildClaim({
				id: 'cheap',
				text: 'It was cheap',
				section: 'news',
				by: [{ name: 'an "analyst"' }],
				standing: 'reported',
				check: { verdict: 'differs', cite: [] },
			}),
			buildClaim({ id: 'race', text: 'There is a race', section: 'news', by: [{ entity: 'minimax' }] }),
		],
		references: [buildReference(1, { id: 'article' }), buildReference(2, { id: 'paper' })],
	}),
	testStrings,
);

const markup = renderLedger(context).toString();

function rowOf(claim: string): string {
	return new RegExp(`<tr[^>]*data-row="${claim}".*?</tr>`, 's').exec(markup)?.[0] ?? '';
}

describe('The ledger of claims', () => {
	it('says in each row the claim, who makes and who denies it, its standing, where it is, and the check', () => {
		assert.equal(
			readable(rowOf('beats')),
			'M1 beats <R1> [ 1 ] MiniMax Denied by DeepSeek self-reported The news ≈ sharper Only in some tests. [ 2 , p. 3]',
		);
		assert.match(readable(rowOf('race')), /^There is a race MiniMax stated The news not checked$/);
	});

	it('leads to the claim, to its section, to who makes it and to the sources', () => {
		const row = rowOf('beats');
		for (const link of [
			'#beats',
			'#news',
			'#minimax',
			'#deepseek',
			'#_reference-article',
			'#_reference-paper',
		]) {
			assert.ok(row.includes(`href="${link}"`), link);
		}
	});

	it('says first how many claims there are, and how many of them to be careful with', () => {
		assert.match(
			readable(markup),
			/^3 claims, 0 borne out\. 1 flatter whoever makes them 1 more exact in the sources 1 contradicted 1 unchecked/,
		);
	});

	it('carries in each row what it can be found by', () => {
		assert.match(rowOf('beats'), /data-in-who="minimax"/);
		assert.match(rowOf('beats'), /data-in-entity="minimax deepseek"/);
		assert.match(rowOf('cheap'), /data-in-who="&quot;an%20%22analyst%22"/);
		assert.match(rowOf('race'), /data-in-verdict="none"/);
	});

	it('offers to choose from what occurs, and from nothing else', () => {
		const options = [...markup.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value);
		assert.deepEqual(options, ['&quot;an%20%22analyst%22', 'minimax', 'minimax', 'deepseek', 'news']);
		const choices = [...markup.matchAll(/data-facet="(?:standing|verdict)" value="([^"]+)"/g)].map(
			([, value]) => value,
		);
		assert.deepEqual(choices, ['stated', 'self-reported', 'reported', 'differs', 'sharper', 'none']);
	});

	it('is a table to those who listen, whatever it looks like', () => {
		const roles = new Set([...markup.matchAll(/role="([^"]+)"/g)].map(([, role]) => role));
		for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'cell', 'status']) {
			assert.ok(roles.has(role), role);
		}
	});
});

describe('What a section says of its claims', () => {
	it('counts them and what their checks found, and leads to them in the ledger', () => {
		const line = renderSectionClaims('news', context)?.toString() ?? '';
		assert.equal(readable(line), '3 claims · 1 sharper · 1 differ');
		assert.match(line, /href="#_part-claims"\s+data-about="section:news"/);
	});

	it('is nothing where there are none', () => {
		assert.equal(renderSectionClaims('quiet', context), undefined);
	});
});
