import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { readable } from '../render/readable';
import { briefingSource, markup } from './briefingSource';

describe('A briefing file', () => {
	it('gives sections with their own ids, or those that Pandoc would give', () => {
		const text =
			'A [@press]. Acme.\n\n# Their Own: names & more!\n\nB.\n\n## 3. Their Own\n\nC.\n\n# Their Own: names & more!\n\nD.';
		assert.deepEqual(
			parseBriefing(briefingSource({ text })).briefing.sections.map(({ id, level, title }) => [
				id,
				level,
				title,
			]),
			[
				['what', 1, 'What happened'],
				['their-own-names-more', 1, 'Their Own: names & more!'],
				['their-own', 2, '3. Their Own'],
				['their-own-names-more-1', 1, 'Their Own: names & more!'],
			],
		);
	});

	it('keeps what stands before the first heading as a section without a title', () => {
		const source = briefingSource().replace('# What happened', 'Before it.\n\n# What happened');
		assert.deepEqual(
			parseBriefing(source).briefing.sections.map(({ id, title }) => [id, title]),
			[
				['opening', ''],
				['what', 'What happened'],
			],
		);
	});

	it('gives claims with who makes them, how they stand, their sources and their check', () => {
		const metadata = 'checks:\n  won:\n    verdict: differs\n    note: It lost.\n    cite: "[@press, p. 3]"';
		const text =
			'[Acme *says* that **it** won [@press]]{#won .claim by=acme denied-by="the other side" standing=self-reported}.';
		const [claim] = parseBriefing(briefingSource({ metadata, text })).briefing.claims;
		assert.deepEqual(claim && { ...claim, html: markup(claim.html), range: undefined }, {
			id: 'won',
			section: 'what',
			block: 1,
			html:
				'<a class="mention" data-entity="acme" href="#acme">Acme</a> <em>says</em> that <strong>it</strong> won ' +
				'<span class="citation" data-cite="press">[<a href="#_reference-press" role="doc-biblioref">1</a>]</span>',
			text: 'Acme says that it won',
			by: [{ entity: 'acme' }],
			deniedBy: [{ name: 'the other side' }],
			standing: 'self-reported',
			cite: [{ citekey: 'press' }],
			check: {
				verdict: 'differs',
				note: { html: ['It lost.'], text: 'It lost.' },
				cite: [{ citekey: 'press', locator: 'p. 3' }],
			},
			range: undefined,
		});
	});

	it("leaves the place of a claim's mark open in the text", () => {
		const text = '[Acme won [@press]]{#won .claim by=acme standing=alleged}.';
		const [section] = parseBriefing(briefingSource({ text })).briefing.sections;
		assert.match(
			markup(section?.html ?? []),
			/^<p><span class="claim" data-claim="won" id="won">.*\{mark:won\}<\/span>\.<\/p>\n$/,
		);
	});

	it('reads several entities as ids and a quoted name as a name', () => {
		const source = briefingSource({
			text: '[A [@press]]{.claim by="acme beta" standing=stated} [B [@press]]{.claim by="Acme Beta" standing=stated} Acme Beta',
		}).replace('references:', '  - {id: beta, kind: lab, name: Beta}\nreferences:');
		assert.deepEqual(
			parseBriefing(source).briefing.claims.map(({ by }) => by),
			[[{ entity: 'acme' }, { entity: 'beta' }], [{ name: 'Acme Beta' }]],
		);
	});

	it('never shows a claim as known for want of a standing', () => {
		const text = '[Acme [@press]]{.claim by=acme}';
		assert.equal(parseBriefing(briefingSource({ text })).briefing.claims[0]?.standing, 'reported');
	});

	it('numbers sources by first citation: summary, sections, then the rest, then what nothing cites', () => {
		const metadata = [
			'  - {id: idle, type: book}',
			'  - {id: event, type: book}',
			'  - {id: summary, type: book}',
			'abstract: Acme [@summary].',
			'timeline:',
			'  - {date: 2025, text: It, cite: "[@event]"}',
		].join('\n');
		assert.deepEqual(
			parseBriefing(briefingSource({ metadata })).briefing.references.map(({ citekey, number }) => [
				citekey,
				number,
			]),
			[
				['summary', 1],
				['press', 2],
				['event', 3],
				['idle', 4],
			],
		);
	});

	it('reads notes as Markdown, with their citations and links', () => {
		const note = (what: string): string =>
			`note: "${what} says *30* [@other, p. 4], as @press wrote of [it](#acme) [@press]."`;
		const metadata = ['  - {id: other, type: book}', `checks: {won: {verdict: open, ${note('Acme')}}}`].join(
			'\n',
		);
		const text = '[Acme won [@press]]{#won .claim by=acme standing=stated}.';
		const source = briefingSource({ metadata, text }).replace(
			'name: Acme}',
			`name: Acme, facts: [{label: A, value: B, ${note('It')}, cite: "[@press]"}], relations: [{to: acme, kind: uses, ${note('It')}, cite: "[@press]"}]}`,
		);
		const { briefing, problems } = parseBriefing(source);
		assert.deepEqual(problems, []);
		const [acme] = briefing.entities;
		const [, other] = briefing.references;
		assert.deepEqual([other?.citekey, other?.number], ['other', 2]);
		for (const [found, what] of [
			[acme?.facts[0]?.note, 'It'],
			[acme?.relations[0]?.note, 'It'],
			[briefing.claims[0]?.check?.note, 'Acme'],
		] as const) {
			assert.equal(
				readable(markup(found?.html ?? [])),
				`${what} says 30 [ 2 , p. 4] , as Press [ 1 ] wrote of it [ 1 ] .`,
			);
			assert.match(
				markup(found?.html ?? []),
				/<em>30<\/em> .*<a class="mention" data-entity="acme" href="#acme">it<\/a>/,
			);
			assert.equal((markup(found?.html ?? []).match(/class="mention"/g) ?? []).length, 1);
		}
		assert.deepEqual(
			briefing.citations.filter(({ items }) => items[0]?.citekey === 'other').map(({ place }) => place),
			[
				{ kind: 'entity', entity: 'acme' },
				{ kind: 'entity', entity: 'acme' },
				{ kind: 'check', claim: 'won' },
			],
		);
	});

	it('reads dates and names of sources in every form that Pandoc takes', () => {
		const items = [
			'issued: "2025-06-16"',
			'issued: {date-parts: [[2025, 6, 16]]}',
			'issued: [{year: 2025, month: 6, day: 16}]',
			'issued: {year: 2025, month: 6, day: 16}',
			'issued: 2025-06-16, author: {literal: Acme}',
		];
		const references = items.map((item, index) => `  - {id: r${index}, type: book, ${item}}`).join('\n');
		const source = briefingSource().replace('references:', `references:\n${references}`);
		const found = parseBriefing(source).briefing.references.filter(({ citekey }) => citekey !== 'press');
		assert.deepEqual(
			found.map(({ item }) => item.issued),
			Array(5).fill({ 'date-parts': [[2025, 6, 16]] }),
		);
		assert.deepEqual(found.at(-1)?.item.author, [{ literal: 'Acme' }]);
	});

	it('shows an author where a citation belongs to its sentence', () => {
		const source = briefingSource({ text: '@press says that Acme did.' }).replace(
			'type: webpage',
			'type: webpage, author: [{family: Doe, given: Jo}]',
		);
		assert.match(
			markup(parseBriefing(source).briefing.sections[0]?.html ?? []),
			/^<p>Jo Doe <span class="citation"/,
		);
	});

	it('has the author that belongs to it in the title of a section, and nothing where none is known', () => {
		const source = briefingSource({ text: '# What @press says\n\nAs @nobody says.' }).replace(
			'references:',
			'references:\n  - {id: nobody, type: book}',
		);
		const [, section] = parseBriefing(source).briefing.sections;
		assert.deepEqual([section?.title, section?.id], ['What Press says', 'what-press-says']);
		assert.match(markup(section?.html ?? []), /^<p>As <span class="citation"/);
	});

	it('shows where in a source behind a key that has no brackets', () => {
		const shown = (text: string): string =>
			readable(markup(parseBriefing(briefingSource({ text })).briefing.sections[0]?.html ?? []));
		assert.equal(shown('@press [p. 3] says so.'), 'Press [ 1 , p. 3] says so.');
		assert.equal(shown('@press\n[p. 3; @press, p. 5] says so.'), 'Press [ 1 , p. 3; 1 , p. 5] says so.');
		assert.equal(shown('@press [p. 3](#what) says so.'), 'Press [ 1 ] p. 3 says so.');
	});

	it('leaves an id that is written to the claim that has it', () => {
		const text =
			'[Acme [@press]]{.claim by=acme standing=stated} and [B [@press]]{#claim .claim by=acme standing=stated}.';
		const { briefing, problems } = parseBriefing(briefingSource({ text }));
		assert.deepEqual(
			briefing.claims.map(({ id }) => id),
			['claim-1', 'claim'],
		);
		assert.deepEqual(problems, []);
	});

	it('shows names with characters that no text may hold', () => {
		const source = briefingSource({
			text: '@press says that Acme did, and [Acme won [@press]]{#won .claim by=x}.',
		})
			.replace('type: webpage', 'type: webpage, author: [{literal: "A\\0B"}]')
			.replace('id: acme', 'id: "ac\\0me\\ud800"');
		const html = markup(parseBriefing(source).briefing.sections[0]?.html ?? []);
		assert.match(html, /A\ufffdB .*href="#ac%00me%EF%BF%BD".* did, and .*\{mark:won\}/);
	});

	it('gives the words of a title as they are written, without a gap where a source was cited', () => {
		const titles = [
			'Made with .NET',
			'Pourquoi ? Oui : oui',
			'It won [@press], they *say*  [@press] [@press].',
		];
		const text = titles.map((title) => `# ${title}\n\nText.`).join('\n\n');
		assert.deepEqual(
			parseBriefing(briefingSource({ text })).briefing.sections.map(({ title }) => title),
			['What happened', 'Made with .NET', 'Pourquoi ? Oui : oui', 'It won, they say.'],
		);
	});

	it('can go through JSON unchanged', () => {
		const { briefing } = parseBriefing(briefingSource());
		assert.deepEqual(JSON.parse(JSON.stringify(briefing)), briefing);
	});
});

describe('Hostile text in a briefing file', () => {
	const render = (text: string): string =>
		markup(
			parseBriefing(briefingSource({ text: `Acme [@press]. ${text}` })).briefing.sections[0]?.html ?? [],
		);

	for (const [what, text] of [
		['a script', '<script>alert(1)</script>'],
		['a handler', '<img src=x onerror=alert(1)>'],
		['a script in an attribute', '[x]{#a"><script> .claim by=acme standing=stated}'],
		['a javascript link', '[x](javascript:alert(1)) <javascript:alert(1)>'],
		['a command link', '[x](command:workbench.action.quit) <command:workbench.action.quit>'],
		['a data link', '[x](data:text/html,<script>alert(1)</script>)'],
		['a file link', '[x](file:///etc/passwd) ![x](vscode-resource:/etc/passwd)'],
		[
			'a link in disguise',
			'[x](java\nscript:alert) [x](&#106;avascript:alert(1)) [x](%6aavascript:alert(1))',
		],
	] as const) {
		it(`shows ${what} as text`, () => {
			const html = render(text);
			assert.doesNotMatch(html, /<(?!\/?(?:p|a|span|em|strong|br)\b)[a-z]/i);
			for (const [, href] of html.matchAll(/ href="([^"]*)"/g)) {
				assert.match(href ?? '', /^#/);
			}
			assert.doesNotMatch(html, /<[^>]* on\w+=/i);
		});
	}

	it('loads no picture and sets no style', () => {
		const html = render('\n\n![a chart](https://example.org/x.png)\n\n| a |\n|:-:|\n| b |');
		assert.doesNotMatch(html, /<img|style=/);
		assert.match(html, /<a href="https:\/\/example.org\/x.png">a chart<\/a>/);
		assert.match(html, /<td class="align-center">b<\/td>/);
	});

	it('is refused, not read, when it is larger than 20 MB', () => {
		const { briefing, problems } = parseBriefing('x'.repeat(21 * 1024 * 1024));
		assert.deepEqual(
			[problems.map(({ code, values }) => [code, ...values]), briefing.sections],
			[[['file-too-large', '21', '20']], []],
		);
	});

	it('takes a kind of tie for the one that is known, though it is written with spaces', () => {
		const source = briefingSource({}).replace(
			'name: Acme}',
			'name: Acme, relations: [{to: acme, kind: competes with, cite: "[@press]"}]}',
		);
		assert.equal(parseBriefing(source).briefing.entities[0]?.relations[0]?.kind, 'competes-with');
	});
});
