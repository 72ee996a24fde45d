import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readOutline } from '../../../src/core/library/readOutline';
import { parseDocument } from '../../../src/core/parse/parseDocument';
import { briefingSource, markup, problemsIn } from './briefingSource';

/** What is shown of a text: its sections as Markdown would have them, and nothing else. */
function shown(text: string): string {
	const { briefing } = parseDocument(briefingSource({ text }));
	return briefing.sections
		.slice(1)
		.reduce(
			(before, { title, html }) => `${before}# ${title}\n${markup(html)}`,
			markup(briefing.sections[0]?.html ?? []),
		)
		.replace(/\s+/g, ' ')
		.trim();
}

describe('Comments', () => {
	for (const [where, text, html] of [
		['in a line', 'Before <!-- ask [@secret] @jane --> behind', '<p>Before behind</p>'],
		['over lines and blank lines', '<!-- a\n\n# Secret\n\n[s](#x) -->\n\nText', '<p>Text</p>'],
		[
			'before a block in the same line',
			'<!-- a --> <!-- b --> > Quote',
			'<blockquote> <p>Quote</p> </blockquote>',
		],
		['in a paragraph', 'Text\n<!-- a\n\n---\n# b -->\nmore', '<p>Text more</p>'],
		['in the item of a list', '- item <!-- a\n\nb --> c\n- d', '<ul> <li>item c</li> <li>d</li> </ul>'],
		['alone in an item', '- <!-- a\n\n  b -->\n- d', '<ul> <li></li> <li>d</li> </ul>'],
		['in a quotation', '> <!-- a\n>\n> b -->\n> c', '<blockquote> <p>c</p> </blockquote>'],
		['in a heading', '# Head <!-- a\n\n# b --> {#id}\n\nText', '# Head <p>Text</p>'],
		['around the mark of emphasis', '*a <!-- * --> b*', '<p><em>a b</em></p>'],
		['around a fence', '<!--\n\n```\n-->\n\nText', '<p>Text</p>'],
		['around brackets', '[a <!-- ] --> b]{.small}', '<p>a b</p>'],
		['that are short', 'a <!----> b', '<p>a b</p>'],
		[
			'in the description of a picture',
			'![a <!-- b -->](https://e.org/)',
			'<p><a href="https://e.org/">a </a></p>',
		],
	] as const) {
		it(`are not shown, nor is anything of them ${where}`, () => {
			assert.equal(shown(text), html);
			assert.deepEqual(problemsIn(briefingSource({ text: `${text}\n\nAcme [@press].` })), []);
		});
	}

	it('in a table may hold the sign that parts its cells', () => {
		const rows = parseDocument(briefingSource({ text: '| a | b |\n|--|--|\n| c <!-- x | y --> | d |' }));
		assert.match(markup(rows.briefing.sections[0]?.html ?? []), /<td>c <\/td>\s*<td>d<\/td>/);
	});

	for (const [what, text, html] of [
		['without an end', '<!-- open\n\ntext', '<p>&lt;!-- open</p> <p>text</p>'],
		[
			'that end outside of their quotation',
			'> <!-- a\n\nb',
			'<blockquote> <p>&lt;!-- a</p> </blockquote> <p>b</p>',
		],
		['in code', '`<!-- a -->`', '<p><code>&lt;!-- a --&gt;</code></p>'],
		['in code that begins before them', '`a <!-- ` --&gt;', '<p><code>a &lt;!-- </code> --&gt;</p>'],
		['in a block of code', '```\n<!-- a -->\n```', '<pre><code>&lt;!-- a --&gt; </code></pre>'],
		['in indented code', '    <!-- a -->', '<pre><code>&lt;!-- a --&gt; </code></pre>'],
		['behind a backslash', '\\<!-- a --&gt;', '<p>&lt;!-- a --&gt;</p>'],
		['that end as they begin', '<!--> a --&gt; <!---> b', '<p>&lt;!--&gt; a --&gt; &lt;!---&gt; b</p>'],
	] as const) {
		it(`${what} are text, as in Pandoc`, () => {
			assert.equal(shown(text), html);
		});
	}

	it('hold no citation, claim, mention, section or definition of a link', () => {
		const secret = '# Old {#old}\n\n[It [@other]]{#c .claim by=x} [Acme](#acme) Acme [l]\n\n[l]: #acme';
		const { briefing, symbols } = parseDocument(
			briefingSource({ text: `Text [@press <!-- not ] --> p. 3].\n\n<!--\n\n${secret}\n\n-->` }),
		);
		const { sections, claims, mentions, citations, words } = briefing;
		assert.deepEqual(
			[sections.length, claims, mentions, words],
			[1, [], [], 1 + 'What happened'.split(' ').length],
		);
		assert.deepEqual(
			citations.map(({ items }) => items),
			[[{ citekey: 'press', locator: 'p. 3' }]],
		);
		assert.deepEqual(
			symbols().occurrences.filter(({ range }) => range.startLine > 12),
			[],
		);
	});

	it('leave the places behind them where they are', () => {
		assert.deepEqual(
			problemsIn(
				briefingSource({ text: 'Acme <!-- [@a] --> [@press] [@b]\n<!-- c\n\nd --> [@e]\n\n<!-- f --> [@g]' }),
			),
			['unknown-reference: @b', 'unknown-reference: @e', 'unknown-reference: @g'],
		);
	});

	it('hide what the outline would have of them', () => {
		const { sections, claims } = readOutline(
			briefingSource({ text: '<!--\n\n# Old\n\n[It]{.claim by=x}\n\n-->\n\n# New' }),
		);
		assert.deepEqual([sections.map(({ title }) => title), claims], [['What happened', 'New'], []]);
	});
});
