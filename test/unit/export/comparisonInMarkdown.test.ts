import assert from 'node:assert/strict';
import { comparisonOf, differencesIn } from '../../../src/core/comparison/comparison';
import { comparisonInMarkdown } from '../../../src/core/export/comparisonInMarkdown';
import { renderCitation } from '../../../src/core/render/citation';
import { createRenderContext } from '../../../src/core/render/renderContext';
import { buildBriefing, buildEntity, buildPassage, buildReference } from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';

describe('a comparison in Markdown', () => {
	const cite = [{ citekey: 'paper', locator: 'table 1 | 2' }];
	const ownWord = {
		text: 'Its_word.',
		html: [
			`<p>Its_word ${renderCitation([{ citekey: 'smith', locator: 'p. 4' }], new Map()).toString()}.</p>`,
		],
	};
	const bare = (sentence: string): string => sentence.replace(/\.$/, '');
	const entities = [
		buildEntity({
			id: 'v3',
			name: 'V3*',
			facts: [
				{ label: 'Cost', value: '5.576M', unit: 'USD', scope: 'a|b', cite, note: ownWord },
				{ label: 'Licence', value: 'MIT', cite },
			],
		}),
		buildEntity({
			id: 'm1',
			name: 'M1',
			added: true,
			facts: [
				{ label: 'Cost', value: '534,700', unit: 'USD', cite: [], note: buildPassage('One.') },
				{ label: 'Cost', value: '600K', unit: 'USD', cite, note: buildPassage('Two.') },
				{ label: 'Licence', value: 'MIT', cite },
			],
		}),
		buildEntity({ id: 'yi', name: 'Yi', facts: [{ label: 'Licence', value: 'MIT', cite }] }),
	];
	const briefing = buildBriefing({ entities, references: [buildReference(1, { id: 'paper' })] });
	const context = createRenderContext(briefing, testStrings);
	const comparison = comparisonOf(['v3', 'm1', 'yi'], briefing);
	assert.ok(comparison);

	it('has a column for each, and in each cell all values with sources, scope, note and disagreement', () => {
		const { notKnown, added, caveat } = testStrings.comparison;
		assert.deepEqual(comparisonInMarkdown(comparison, context).split('\n'), [
			`| Fact | V3\\* | M1 (${added}) | Yi |`,
			'| --- | --- | --- | --- |',
			`| Cost (${bare(caveat.scope)}) | 5.576M USD (a\\|b) [@paper, {table 1 \\| 2}] (Its\\_word [@smith]) | 534,700 USD (One); 600K USD [@paper, {table 1 \\| 2}] (Two) (${bare(testStrings.disagreement)}) | ${notKnown} |`,
			`| Licence | ${Array.from({ length: 3 }, () => 'MIT [@paper, {table 1 \\| 2}]').join(' | ')} |`,
			'',
		]);
	});

	it('has only what differs where only that is shown', () => {
		const rows = comparisonInMarkdown(differencesIn(comparison), context).split('\n');
		assert.deepEqual(
			rows.slice(2).map((row) => row.split(' ')[1]),
			['Cost', undefined],
		);
	});

	it('is of two at least', () => {
		assert.equal(comparisonOf(['v3', 'nobody'], briefing), undefined);
	});
});
