import assert from 'node:assert/strict';
import type { Briefing } from '../../../src/core/briefing';
import { renderHtmlDocument } from '../../../src/core/export/renderHtmlDocument';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { buildBriefing } from '../buildBriefing';
import { testStrings } from '../panelStringsForTests';
import { testWords } from './exportWords';
import { smallBriefing } from './smallBriefing';

const render = (briefing: Briefing): string =>
	renderHtmlDocument(briefing, { strings: testStrings, words: testWords, styles: ':root { color: red; }' });

const ids = (document: string): readonly string[] =>
	[...document.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');

describe('a briefing as an HTML document', () => {
	const document = render(parseBriefing(smallBriefing).briefing);

	it('needs nothing else: it runs no script and loads nothing', () => {
		assert.doesNotMatch(document, /<script|<link|<img|@import|\surl\(|\son\w+=|javascript:/i);
		assert.match(document, /content="default-src &#39;none&#39;|content="default-src 'none'/);
		assert.match(document, /<style>\s*:root \{ color: red; \}/);
	});

	it('holds the summary, the text, the checks, the claims, the timeline, the facts and the sources', () => {
		const words = [
			'In short.',
			'said to be fast',
			'It is slower.',
			'<table class="claims">',
			'March 2024',
			'12B',
			'Paper',
		];
		assert.deepEqual(
			words.filter((word) => !document.includes(word)),
			[],
		);
	});

	it('lays side by side what the panel does before anybody has chosen, each value with its source', () => {
		const models = ['One', 'Two'].map(
			(name) =>
				`  - id: ${name}\n    kind: model\n    name: ${name}\n    facts:\n      - {label: Size, value: 7B, cite: "[@paper]"}\n`,
		);
		const compared = render(
			parseBriefing(
				`---\nbriefing: 1\ntitle: Models\nentities:\n${models.join('')}references:\n  - id: paper\n    type: book\n---\n# Text\n\nOne.\n`,
			).briefing,
		);
		const [, table = ''] = /<table class="comparison-table">(.*?)<\/table>/s.exec(compared) ?? [];
		const text = table.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
		assert.match(text, /One .*Two .*Size .*7B \[ ?1 ?\] .*7B \[ ?1 ?\]/);
		assert.doesNotMatch(document, /comparison-table/, 'there is nothing to compare in the other');
	});

	it('draws the ties, and tells each in words with its source', () => {
		assert.match(document, /<svg\s+class="ties-drawing"/);
		const [, list = ''] = /<div class="ties-list">(.*?)<section class="part/s.exec(document) ?? [];
		const text = list.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
		assert.match(text, /Maker .*made Engine/);
		assert.match(text, /Engine based-on Maker \[\d\] in part/);
		assert.match(text, /Engine outruns Maker \( ?alleged ?\) \[\d\]/);
		assert.doesNotMatch(
			document,
			/ties-keys|tabindex="-1"[^>]*class="mention tied"|class="mention tied"[^>]*tabindex="-1"/,
		);
	});

	it('shows unfolded what the panel folds, as nothing unfolds on paper', () => {
		const folded = [...document.matchAll(/<details[^>]*>/g)].filter(([tag]) => !/\sopen\b/.test(tag));
		assert.deepEqual(folded, []);
	});

	it('has no link that leads nowhere, and no id twice', () => {
		const known = ids(document);
		const targets = [...document.matchAll(/href="#([^"]*)"/g)].map(([, id]) => decodeURIComponent(id ?? ''));
		assert.ok(targets.length > 20);
		assert.deepEqual(
			targets.filter((id) => !known.includes(id)),
			[],
		);
		assert.deepEqual(
			known.filter((id, index) => known.indexOf(id) !== index),
			[],
		);
	});

	it('leads from a source back to each of its citations', () => {
		const source = /<li class="reference" id="_reference-paper".*?<\/li>/s.exec(document)?.[0] ?? '';
		const back = [...source.matchAll(/href="#([^"]*)" role="doc-backlink"/g)].map(([, id]) =>
			decodeURIComponent(id ?? ''),
		);
		const citations = [...document.matchAll(/<a id="([^"]*)" href="#_reference-paper"/g)].map(([, id]) => id);
		assert.ok(back.length > 2);
		assert.deepEqual(back, citations);
	});

	it('says only how often, where a part cites a source again and again', () => {
		const text = Array.from({ length: 9 }, () => 'Word [@paper].').join(' ');
		const many = render(parseBriefing(smallBriefing.replace('Nothing more.', text)).briefing);
		const source = /<li class="reference" id="_reference-paper".*?<\/li>/s.exec(many)?.[0] ?? '';
		assert.match(source, />Second<\/a> \(9 times\)/);
	});

	it('escapes whatever a file says', () => {
		const evil = '"><script>alert(1)</script>';
		const hostile = render(
			buildBriefing({
				title: evil,
				authors: [evil],
				timeline: [{ date: evil, text: { html: [], text: '' }, about: [evil], cite: [] }],
			}),
		);
		assert.doesNotMatch(hostile, /<script/);
	});

	it('runs from right to left in a language that does', () => {
		assert.match(render(buildBriefing({ language: 'ar' })), /dir="rtl"/);
	});

	it('leaves out the parts that there is nothing for', () => {
		assert.doesNotMatch(render(buildBriefing()), /id="part-|<nav/);
	});
});
