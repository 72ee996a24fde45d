import assert from 'node:assert/strict';
import type { Briefing, Claim } from '../../../src/core/briefing';
import { createRenderContext } from '../../../src/core/render/renderContext';
import { renderBeginning, renderBriefing } from '../../../src/core/render/renderBriefing';
import { renderKeyHelp } from '../../../src/core/render/renderKeyHelp';
import { headingDepths } from '../../../src/core/render/renderSections';
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

const claim: Claim = buildClaim({
	id: 'm1-beats-r1',
	text: 'M1 beats R1',
	section: 'opening',
	by: [{ entity: 'minimax' }],
	deniedBy: [{ name: 'DeepSeek’s spokesman' }],
	standing: 'self-reported',
	cite: [{ citekey: 'article' }],
	check: {
		verdict: 'differs',
		note: buildPassage('Its own paper says less.'),
		cite: [{ citekey: 'paper', locator: 'p. 3' }],
	},
});

const briefing = buildBriefing({
	title: 'The race',
	authors: ['Ada', 'Grace'],
	date: '2026-11',
	article: 'article',
	abstract: { html: ['<p>In short.</p>'], text: 'In short.' },
	sections: [
		buildSection({
			id: 'opening',
			title: 'Opening news',
			html: [
				'<p><span class="claim" data-claim="m1-beats-r1" id="m1-beats-r1">M1 beats R1',
				{ claim: 'm1-beats-r1' },
				'</span>.</p>',
			],
		}),
		buildSection({ id: 'rivals', title: 'Rivals', level: 2 }),
	],
	entities: [buildEntity({ id: 'minimax', name: 'MiniMax', kind: 'lab' })],
	claims: [claim],
	references: [
		buildReference(1, {
			id: 'article',
			title: 'DeepSeek was just the beginning',
			publisher: 'ARPU',
			URL: 'https://example.org/article',
			issued: { 'date-parts': [[2025, 6]] },
		}),
		buildReference(2, { id: 'paper', title: 'The paper', note: 'URL not found' }),
	],
	citations: [
		{
			items: [{ citekey: 'article' }],
			place: { kind: 'section', section: 'opening' },
			range: claim.range,
		},
		{
			items: [{ citekey: 'paper' }],
			place: { kind: 'check', claim: claim.id },
			range: claim.range,
		},
	],
});

function render(changes: Partial<Briefing> = {}, problems = 0): string {
	return renderBriefing(createRenderContext({ ...briefing, ...changes }, testStrings), problems).toString();
}

describe('A rendered briefing', () => {
	it('gives no element of the page an id that a heading may have', () => {
		const titles = ['text', 'announcements', 'key-help', 'key-help-title', 'claims', 'ties', 'sources'];
		const sections = titles.map((id) => buildSection({ id }));
		const context = createRenderContext({ ...briefing, sections }, testStrings);
		const page = `${renderBriefing(context).toString()}${renderKeyHelp(testStrings.reading).toString()}`;
		const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
		assert.deepEqual(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			[],
		);
	});

	it('tells in its byline what it is about, by whom, when, and how long it takes', () => {
		const header = render().split('</header>')[0] ?? '';
		assert.match(
			readable(header),
			/The race On the article DeepSeek was just the beginning · ARPU · June 2025 · Open the article Briefing by Ada and Grace · November 2026 · 2 min read/,
		);
		assert.match(header, /href="https:\/\/example.org\/article"/);
	});

	it('goes from the summary through contents and sections to the sources', () => {
		const parts = [...render().matchAll(/data-(?:part|section)="([^"]*)"/g)].map(([, name]) => name);
		assert.deepEqual(parts, ['masthead', 'abstract', 'contents', 'opening', 'rivals', 'claims', 'sources']);
	});

	it('has one first heading, and levels below it that skip none', () => {
		assert.deepEqual(
			[...render().matchAll(/<h(\d)[^>]*>/g)].map(([, level]) => level),
			['1', '2', '2', '2', '3', '2', '2'],
		);
		assert.deepEqual(headingDepths([1, 3, 3, 2, 1, 6].map((level) => ({ level }))), [2, 3, 3, 3, 2, 3]);
	});

	it('names the text before the first heading without showing a heading', () => {
		const markup = render({ sections: [buildSection({ id: 'start', title: '' })] });
		assert.match(markup, /data-section="start"[^>]*aria-label="Opening"/);
		assert.doesNotMatch(markup, /class="heading"/);
	});

	it('marks a claim with its standing in words and its verdict, and leads to its check', () => {
		const mark = /<a\s+class="claim-mark"[\s\S]*?<\/a\s*>/.exec(render())?.[0] ?? '';
		assert.match(mark, /href="#check-m1-beats-r1"/);
		assert.match(mark, /aria-label="self-reported, claim; check: differs"/);
		assert.equal(readable(mark), 'self-reported ≠');
	});

	it('gives no word to what the article says in its own voice', () => {
		const stated = { ...claim, standing: 'stated' as const };
		const mark = /<a\s+class="claim-mark"[\s\S]*?<\/a\s*>/.exec(render({ claims: [stated] }))?.[0] ?? '';
		assert.equal(readable(mark), '≠');
		assert.match(mark, /aria-label="stated, claim; check: differs"/);
	});

	it('has the whole check in the text, readable without a script', () => {
		const checks = /<details class="checks"[\s\S]*?<\/details>/.exec(render())?.[0] ?? '';
		assert.equal(
			readable(checks).replaceAll(' ,', ','),
			'Checks of this section’s 1 claims ≠ 1 differ M1 beats R1 Claimed by MiniMax Standing self-reported [ 1 ] ' +
				'Denied by DeepSeek’s spokesman This briefing’s check ≠ differs Its own paper says less. [ 2, p. 3]',
		);
		assert.match(checks, /<li[^>]*id="check-m1-beats-r1"/);
	});

	it('numbers the sources, shows their notes and addresses, and where they are cited', () => {
		const sources = render().split('data-part="sources"')[1] ?? '';
		assert.deepEqual(
			[...sources.matchAll(/data-reference="([^"]*)"[\s\S]*?value="(\d+)"/g)].map(([, key, number]) => [
				key,
				number,
			]),
			[
				['article', '1'],
				['paper', '2'],
			],
		);
		assert.match(readable(sources), /example\.org.* Cited in Opening news/);
		assert.match(readable(sources), /URL not found Cited in 1 checks under Opening news/);
	});

	it('has the emphasis of the titles and notes of sources', () => {
		const item = { id: 'paper', title: '<i>R1</i>, a<b <span class="nocase">x</span>', note: '<sup>2</sup>' };
		const sources = render({ references: [buildReference(1, item)] }).split('data-part="sources"')[1] ?? '';
		assert.match(sources, />\s*<i>R1<\/i>, a&lt;b x \(n\.d\.\)\./);
		assert.match(sources, /dir="auto"><sup>2<\/sup></);
	});

	it('says how many problems the file has, and offers to show them', () => {
		assert.doesNotMatch(render(), /show-problems/);
		assert.match(readable(render({}, 3)), /3 problems Show Problems/);
	});

	it('says so when there is nothing to read', () => {
		assert.match(readable(render({ sections: [], abstract: undefined })), /This briefing has no text yet/);
	});

	it('has no id of its own that a section could have', () => {
		const page = render({ sections: [buildSection({ id: 'briefing' }), buildSection({ id: 'card' })] });
		const all = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
		assert.deepEqual(
			all.filter((id, at) => all.indexOf(id) !== at),
			[],
		);
	});

	it('runs from right to left in a language that does', () => {
		assert.match(render({ language: 'ar-EG' }), /<div id="page:briefing" class="briefing" dir="rtl"/);
		assert.match(render({ language: 'ar-EG' }), /<h1[^>]*lang="ar-EG"/);
	});

	it('shows hostile texts as text', () => {
		const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
		const markup = render({
			title: hostile,
			authors: [hostile],
			date: hostile,
			language: hostile,
			sections: [buildSection({ id: hostile, title: hostile, heading: ['safe'] })],
			entities: [buildEntity({ id: 'minimax', name: hostile })],
			claims: [
				{
					...claim,
					id: hostile,
					section: hostile,
					text: hostile,
					by: [{ name: hostile }, { entity: 'minimax' }, { entity: hostile }],
					check: {
						verdict: 'open',
						note: buildPassage(hostile),
						cite: [{ citekey: hostile, suffix: hostile }],
					},
				},
			],
			references: [buildReference(1, { id: hostile, title: hostile, note: hostile, publisher: hostile })],
		});
		assert.doesNotMatch(markup, /<(script|img)\b/);
		assert.equal(/<[^>]*\sonerror=/.exec(markup.replace(/"[^"]*"/g, '""')), null);
	});

	it('makes no link of an address that is not one of the web', () => {
		for (const address of [
			'javascript:alert(1)',
			'command:workbench.action.quit',
			'data:text/html,x',
			'file:///etc',
		]) {
			const markup = render({
				references: [buildReference(1, { id: 'article', title: 'An article', URL: address })],
			});
			assert.doesNotMatch(markup, /href="(?!#|https?:)/);
		}
	});
});

describe('The beginning of a rendered briefing', () => {
	const long = Array.from({ length: 20 }, (_, index) =>
		buildSection({ id: `part-${index}`, html: [`<p>${'words '.repeat(1000)}</p>`] }),
	);
	const partsOf = (markup: string): readonly (string | undefined)[] =>
		[...markup.matchAll(/data-(?:part|section)="([^"]*)"/g)].map(([, name]) => name);

	it('is as the whole begins, and tells that more follows', () => {
		const context = createRenderContext({ ...briefing, sections: long }, testStrings);
		const { content, isWhole } = renderBeginning(context, 2);
		const whole = renderBriefing(context, 2).toString();
		const [shared = '', notice] = content.toString().split('<p class="notice" data-part="unfinished">');
		assert.equal(isWhole, false);
		assert.ok(whole.startsWith(shared.trimEnd()));
		assert.match(notice ?? '', /^The rest follows\./);
		const [begun, all] = [partsOf(shared), partsOf(whole)];
		assert.ok(begun.length > 3, `only ${begun.length} parts`);
		assert.ok(shared.length < 40_000, `${shared.length} characters`);
		assert.deepEqual(begun, all.slice(0, begun.length));
	});

	it('is the whole of a short one', () => {
		const context = createRenderContext(briefing, testStrings);
		const { content, isWhole } = renderBeginning(context);
		assert.equal(isWhole, true);
		assert.equal(content.toString(), renderBriefing(context).toString());
	});
});
