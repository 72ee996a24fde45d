import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, describe, it } from 'mocha';
import { parseCitation } from '../../../src/core/citations/parseCitation';
import { writeCitation } from '../../../src/core/citations/writeCitation';
import { defaultComparison } from '../../../src/core/comparison/comparableEntities';
import { comparisonOf } from '../../../src/core/comparison/comparison';
import { comparisonInMarkdown } from '../../../src/core/export/comparisonInMarkdown';
import { renderBibliography } from '../../../src/core/export/renderBibliography';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { createRenderContext } from '../../../src/core/render/renderContext';
import { testStrings } from '../panelStringsForTests';

/** A node of Pandoc's document tree, as `-t json` writes it. */
interface Node {
	readonly t: string;
	readonly c?: unknown;
}

interface PandocCitation {
	readonly citationId: string;
	readonly citationPrefix: readonly Node[];
	readonly citationSuffix: readonly Node[];
	readonly citationMode: Node;
}

function pandocBlocks(text: string): readonly Node[] {
	const json = execFileSync('pandoc', ['-f', 'markdown', '-t', 'json'], { input: text, encoding: 'utf8' });
	return (JSON.parse(json) as { blocks: readonly Node[] }).blocks;
}

function wordsOf(nodes: readonly Node[]): string {
	return nodes
		.map(({ t, c }) => {
			if (t === 'Str') {
				return c as string;
			}
			return t === 'Emph' ? `*${wordsOf(c as readonly Node[])}*` : ' ';
		})
		.join('');
}

/** Without spaces and the commas around them, which the two keep in different places. */
function bare(text: string): string {
	return text.replace(/[\s,\u00a0]+/g, ' ').trim();
}

describe('Pandoc reads the same', () => {
	before(function () {
		if (spawnSync('pandoc', ['--version']).error) {
			this.skip();
		}
	});

	for (const citation of [
		'@doe99',
		'see @doe99, pp. 33-35; also @smith04, chap. 1',
		'@doe99, pp. 33-35 and *passim*',
		'@smith, with a suffix',
		'-@doe99',
		'@smith-2020; @doe:2021',
		'@Foo_bar.baz.',
		'@Foo_bar--baz',
		'@{Foo_bar.baz.}',
		'@{https://example.com/bib?name=foobar&date=2000}, p. 33',
		'@paper, 12',
		'@深度求索',
	]) {
		it(`in the citation [${citation}]`, () => {
			const [paragraph] = pandocBlocks(`[${citation}]`);
			const [cite] = paragraph?.c as readonly Node[];
			const [items] = cite?.c as readonly [readonly PandocCitation[], unknown];
			assert.deepEqual(
				parseCitation(citation)?.map(
					({ citekey, prefix = '', locator = '', suffix = '', suppressAuthor }) => [
						bare(prefix),
						citekey,
						bare(`${locator} ${suffix}`).replace('--', '–'),
						suppressAuthor ? 'SuppressAuthor' : 'NormalCitation',
					],
				),
				items.map(({ citationId, citationPrefix, citationSuffix, citationMode }) => [
					bare(wordsOf(citationPrefix)),
					citationId,
					bare(wordsOf(citationSuffix).replace(/(\d)–(\d)/g, '$1-$2')),
					citationMode.t,
				]),
			);
		});
	}

	for (const text of [
		'@doe99 [p. 3] says.',
		'@doe99 [3] says.',
		'@doe99[p. 3] says.',
		'@doe99\n[see more; also @smith04, chap. 1; -@roe] says.',
		'@doe99 [-@smith04, p. 3] says.',
		'@doe99 [p. 3; nobody] says.',
		'@doe99 [p. 3](https://example.org) says.',
		'@doe99 [p. 3][x] says.',
		'@doe99 [x [y] z] says.',
		'[@doe99, R&amp;D; @smith04]',
		'[@doe99, Q&A; @smith04]',
		'[@doe99, AT&TX; @smith04]',
	]) {
		it(`in the citations of: ${text.replaceAll('\n', '⏎')}`, () => {
			const cites = pandocBlocks(text).flatMap(({ c }) =>
				(c as readonly Node[]).filter(({ t }) => t === 'Cite'),
			);
			const references = ['doe99', 'smith04', 'roe'].map((id) => `{id: ${id}, type: book}`).join(', ');
			const { citations } = parseBriefing(
				`---\nbriefing: 1\nreferences: [${references}]\n---\n\n${text}\n`,
			).briefing;
			assert.deepEqual(
				citations.map(({ items }) =>
					items.map(({ citekey, prefix = '', locator = '', suffix = '' }) => [
						bare(prefix),
						citekey,
						bare(`${locator} ${suffix}`).replaceAll('&amp;', '&'),
					]),
				),
				cites.map(({ c }) =>
					(c as readonly [readonly PandocCitation[], unknown])[0].map(
						({ citationId, citationPrefix, citationSuffix }) => [
							bare(wordsOf(citationPrefix)),
							citationId,
							bare(wordsOf(citationSuffix)),
						],
					),
				),
			);
		});
	}

	it('in the titles of references', () => {
		const titles = [
			'The *Nature* of [DeepSeek]{.nocase} and of H~2~O',
			String.raw`R&amp;D \$5, 2 * 3 * 4, a<b, snake_case`,
			'**b** `code` x^2^ ~ x ^ y [link](http://a.example) [x]',
		];
		const references = titles.map((title, index) => ({ id: `k${index}`, type: 'book', title }));
		const input = `---\n${JSON.stringify({ briefing: 1, references })}\n---\n`;
		const json = execFileSync('pandoc', ['-f', 'markdown', '-t', 'csljson'], { input, encoding: 'utf8' });
		assert.deepEqual(
			parseBriefing(input).briefing.references.map(({ item }) => item.title),
			(JSON.parse(json) as readonly { readonly title: string }[]).map(({ title }) => title),
		);
	});

	for (const text of ['no key', 'someone@example.org', '@a](b)[']) {
		it(`that [${text}] is no citation`, () => {
			const [paragraph] = pandocBlocks(`[${text}]`);
			assert.ok((paragraph?.c as readonly Node[]).every(({ t }) => t !== 'Cite'));
			assert.deepEqual(parseBriefing(`---\nbriefing: 1\n---\n\n[${text}]\n`).briefing.citations, []);
		});
	}

	it('in the ids of headings', () => {
		const text = [
			'# Heading identifiers in HTML',
			"# Maître d'hôtel",
			'# *Dogs*?--in *my* house?',
			'# [HTML], [S5], or [RTF]?',
			'# 3. Applications',
			'# 33',
			'# R1.5_x & more  {.unnumbered}',
			'# With its own {#own}',
			'# With closing # {#closing}',
			'# 深度求索',
			'# `code` and @sign',
			'Setext {#set}\n===',
			'# Head [Acme [wins]{.x}]{#h1 .claim by=acme}',
			'# Head [x]{.a}{#h}',
			'# Head \\[x]{#escaped}',
			'# Head [x] {#behind}',
			'# What [@press] says',
			'# What @press [p. 3] says',
			'# See [@press, p. 3; see *also* @other]',
			'# Not [-@press]',
			'# Wait... what....',
		].join('\n\n');
		const ids = pandocBlocks(text).map(({ c }) => (c as readonly [number, readonly [string]])[1][0]);
		const references = 'references: [{id: press, type: book}, {id: other, type: book}]';
		const { sections } = parseBriefing(`---\nbriefing: 1\n${references}\n---\n\n${text}\n`).briefing;
		assert.deepEqual(
			sections.map(({ id }) => id),
			ids,
		);
	});

	for (const [span, isSpan] of [
		['[x]{#a .claim by=b standing=stated}', true],
		['[x]{ #a .claim by="b c" }', true],
		["[x]{.claim by='b c'}", true],
		['[x]{#1a .claim}', false],
		['[x]{.claim by=b c}', false],
		['[x] {.claim by=b}', false],
		['[x]{.claim by="b}', true],
		['[x [y]{.small}]{.claim by=b}', true],
	] as const) {
		it(`${isSpan ? 'that this is a span' : 'that this is none'}: ${span}`, () => {
			const [paragraph] = pandocBlocks(span);
			assert.equal((paragraph?.c as readonly Node[])[0]?.t === 'Span', isSpan);
			const { claims } = parseBriefing(`---\nbriefing: 1\n---\n\n${span}\n`).briefing;
			assert.equal(claims.length, isSpan ? 1 : 0);
		});
	}

	it('reads the comparison that is copied as a table, and in it each citation with its place', () => {
		const { briefing } = parseBriefing(readFileSync('content/chinas-ai-race.briefing.md', 'utf8'));
		const comparison = comparisonOf(defaultComparison(briefing), briefing);
		assert.ok(comparison);
		const context = createRenderContext(briefing, testStrings);
		const [table, ...others] = pandocBlocks(comparisonInMarkdown(comparison, context));
		assert.equal(table?.t, 'Table');
		assert.deepEqual(others, []);
		const written = comparison.rows.flatMap(({ cells }) => cells.flat().flatMap(({ cite }) => cite));
		const read = [...JSON.stringify(table).matchAll(/"citationId":"([^"]*)"/g)].map(([, id]) => id);
		assert.deepEqual(read.sort(), written.map(({ citekey }) => citekey).sort());
	});

	it('finds the sources of a briefing in the bibliography that is saved of it', () => {
		const { briefing } = parseBriefing(readFileSync('content/chinas-ai-race.briefing.md', 'utf8'));
		const folder = mkdtempSync(path.join(tmpdir(), 'briefing-pandoc-'));
		const bibliography = path.join(folder, 'sources.json');
		writeFileSync(bibliography, renderBibliography(briefing.references));
		const { stdout, stderr } = spawnSync(
			'pandoc',
			['-f', 'markdown', '-t', 'plain', '--citeproc', '--bibliography', bibliography],
			{
				input: briefing.references.map(({ citekey }) => writeCitation([{ citekey }])).join('\n\n'),
				encoding: 'utf8',
			},
		);
		rmSync(folder, { recursive: true });
		assert.equal(stderr, '');
		assert.match(stdout, /DeepSeek-V3 Technical Report/);
	});
});
