import assert from 'node:assert/strict';
import { createRenderContext } from '../../../src/core/render/renderContext';
import { renderTies } from '../../../src/core/render/renderTies';
import type { Entity } from '../../../src/core/briefing';
import { buildBriefing, buildEntity, buildReference, buildPassage } from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';
import { readable } from './readable';

const render = (entities: readonly Entity[], strings = testStrings): string => {
	const references = [buildReference(12, { id: 'latepost' })];
	return renderTies(createRenderContext(buildBriefing({ entities, references }), strings)).toString();
};

/** The parts of a markup between the tags of an element of a class. */
function elements(markup: string, className: string): readonly string[] {
	return [...markup.matchAll(new RegExp(`<(\\w+)[^>]*class="[^"]*\\b${className}\\b[^"]*"[^>]*>`, 'g'))].map(
		([tag]) => tag,
	);
}

describe('Who is tied to whom, rendered', () => {
	const markup = render([
		buildEntity({
			id: 'alibaba',
			kind: 'lab',
			name: 'Alibaba',
			relations: [
				{
					to: 'minimax',
					kind: 'backs',
					note: buildPassage('the most money'),
					cite: [{ citekey: 'latepost' }],
				},
				{ to: 'deepseek', kind: 'accuses', standing: 'alleged', cite: [] },
			],
		}),
		buildEntity({ id: 'minimax', kind: 'lab', name: 'MiniMax', added: true }),
		buildEntity({ id: 'deepseek', kind: 'lab', name: 'DeepSeek' }),
		buildEntity({ id: 'qwen', name: 'Qwen', lab: 'alibaba' }),
		buildEntity({ id: 'xi', kind: 'person', name: 'Xi Jinping' }),
	]);

	it('says each tie in words, with its note and its sources', () => {
		const text = readable(markup);
		assert.match(text, /Alibaba backs MiniMax \[ ?12 ?\] the most money/);
		assert.match(text, /Alibaba made Qwen/);
		assert.match(text, /Tied to nothing here: Xi Jinping/);
	});

	it('draws each tie once, and for each there is a sentence with the same number', () => {
		const numbers = (part: string): readonly string[] =>
			[...part.matchAll(/data-tie="(\d+)"/g)].map(([, number = '']) => number).sort();
		const list = markup.slice(markup.indexOf('ties-list'));
		const lines = elements(markup, 'tie').filter((tag) => tag.includes('data-from'));
		assert.deepEqual(numbers(lines.join('')), ['0', '1', '2']);
		assert.deepEqual(numbers(list), ['0', '1', '2']);
	});

	it('tells a tie that somebody claims from one that is known, in its line and in words', () => {
		const [known, claimed] = ['1', '2'].map((index) =>
			elements(markup, 'tie').find((tag) => tag.includes(`data-tie="${index}"`) && tag.includes('data-from')),
		);
		assert.ok(claimed?.includes('data-standing="alleged"'), claimed);
		assert.ok(known && !known.includes('data-standing'), known);
		const text = readable(markup);
		assert.match(text, /Alibaba accuses DeepSeek \( ?alleged ?\)/);
		assert.match(text, /somebody claims it/);
		assert.doesNotMatch(render([buildEntity({ id: 'a', relations: [] })]), /somebody claims it/);
	});

	it('ends a claimed tie open where it has no arrow, too', () => {
		// The same read from either end.
		const strings = { ...testStrings, relationReversed: testStrings.relation };
		const rival = (standing?: 'opinion'): string => {
			const relations = [{ to: 'b', kind: 'rivals', cite: [], ...(standing && { standing }) }];
			return render([buildEntity({ id: 'a', relations }), buildEntity({ id: 'b' })], strings);
		};
		const ends = (markup: string): number =>
			[...markup.slice(0, markup.indexOf('ties-legend')).matchAll(/<circle/g)].length;
		assert.deepEqual([ends(rival()), ends(rival('opinion'))], [0, 1]);
	});

	it('makes each name a link that chooses it, called by its name, kind and ties; one can be reached by Tab', () => {
		const names = elements(markup, 'mention');
		assert.equal(names.length, 4);
		assert.equal(names.filter((tag) => tag.includes('tabindex="0"')).length, 1);
		assert.ok(
			names.some((tag) => /data-entity="alibaba"/.test(tag) && /aria-label="Alibaba, lab, 3 ties"/.test(tag)),
		);
		assert.ok(names.some((tag) => /aria-label="MiniMax, lab, 1 ties, added by this briefing"/.test(tag)));
	});

	it('escapes whatever a file names', () => {
		const hostile = '"><script>alert(1)</script><a onclick=\'x\' style="y" title="';
		const text = render([
			buildEntity({ id: hostile, kind: hostile, name: hostile, lab: 'other', added: true }),
			buildEntity({
				id: 'other',
				name: '{0}{1}$&',
				relations: [
					{ to: hostile, kind: hostile, note: buildPassage(hostile), cite: [{ citekey: hostile }] },
				],
			}),
		]);
		assert.ok(!/<script|<[^>]*\sonclick=|<[^>]*\sstyle=/.test(text.replace(/"[^"]*"/g, '""')));
		assert.ok(readable(text).includes('{0}{1}$&'));
	});

	it('is nothing where nothing is tied', () => {
		assert.equal(render([buildEntity({ id: 'alone' })]), '');
	});
});
