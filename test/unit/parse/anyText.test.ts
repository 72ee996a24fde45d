import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { parseDocument } from '../../../src/core/parse/parseDocument';
import { sourceText } from '../../../src/core/sourceText';
import { outlineOfDocument } from '../../../src/core/symbols/outline';

/** Pieces of which hostile and half-written files are made. */
const pieces = [
	...[
		'---\n',
		'...\n',
		'briefing: 1\n',
		'title: T\n',
		'lang: "!!"\n',
		'abstract: |\n  Text [@k].\n',
		'entities:\n',
	],
	...[
		'  - {id: a, kind: lab, name: Acme}\n',
		'  - id: b\n    aliases: [{name: B, near: a}, 01]\n',
		'checks:\n  c: {verdict: ',
	],
	...[
		'references:\n',
		'  - {id: k, type: book, issued: 2025}\n',
		'  - {id: k, issued: [{year: x}], author: 3}\n',
		'  - &x [*x]\n',
		'k: *y z',
	],
	...[
		'timeline:\n  - {date: 2025-01, text: "T [@k]", cite: "[@k]"}\n',
		'\n',
		'\r\n',
		'\r',
		'\t',
		' ',
		'# ',
		'## H {#a}',
		'{#c}',
	],
	...[
		'[',
		']',
		'[@k',
		'; -@k, p. 3',
		']{#c .claim by=a standing=opinion}',
		'{.claim by="',
		'](#a)',
		'](#%E0%A4%A)',
		'](javascript:x)',
	],
	...[
		'Acme',
		'B',
		'`',
		'``',
		'*',
		'**',
		'_',
		'\\',
		'>',
		'- ',
		'1. ',
		'| a | b |\n| - | - |\n',
		'![',
		'<script>',
		'<!--',
		'-->',
		'&amp;',
		'@k',
		'@{',
		'}',
	],
	...['\u0000', '\uFEFF', '\uD800', '\u202E', '😀', '深度', 'İ', '\u2028'],
];

const anyFile = fc
	.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 5 })), {
		maxLength: 60,
	})
	.map((parts) => parts.join(''));

/** Files whose metadata can be read, with entries of which some parts cannot. */
const anyEntries = fc
	.tuple(
		fc.subarray([
			'  - {id: a, name: Acme}\n',
			'  - {id: "b\\ud800\\0", name: B}\n',
			'  - {id: [c], name: {C: c}}\n',
		]),
		fc.subarray([
			'  - {id: k, author: [{literal: {x: y}}, {family: [Z]}, "A\\0B"], title: [T]}\n',
			'  - {id: l, editor: {given: [X]}, issued: &x [*x], note: {a: b}}\n',
			'  - {id: [m], author: 3}\n',
		]),
		anyFile,
	)
	.map(
		([entities, references, text]) =>
			`---\nbriefing: 1\nentities:\n${entities.join('')}references:\n${references.join('')}---\n\nAcme, B, [x](#a) @k @l ${text}`,
	);

describe('Any text at all', function () {
	this.timeout(20_000);

	it('is read without throwing, with every problem and mention at a place in the file', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					anyFile,
					anyFile.map((text) => `---\nbriefing: 1\n${text}`),
					anyEntries,
				),
				(text) => {
					const { lines } = sourceText(text);
					const { briefing, problems, symbols } = parseDocument(text);
					outlineOfDocument(briefing, symbols());
					for (const { range } of [...problems, ...briefing.mentions, ...briefing.citations]) {
						assert.ok(range.startLine >= 0 && range.endLine < lines.length, 'lines');
						assert.ok(range.startColumn <= (lines[range.startLine]?.length ?? -1), 'start');
						assert.ok(range.endColumn <= (lines[range.endLine]?.length ?? -1), 'end');
					}
				},
			),
			{ numRuns: 1500 },
		);
	});

	it('is read without throwing, however many problems it has', function () {
		this.timeout(90_000);
		for (const [piece, code] of [
			['[a](#x)\n\n', 'unknown-link'],
			['It cost $5m.\n\n', 'figure-without-source'],
		] as const) {
			const { problems } = parseBriefing(`---\nbriefing: 1\ntitle: T\n---\n\n${piece.repeat(200_000)}`);
			assert.equal(problems.filter((found) => found.code === code).length, 200_000);
		}
	});

	it('is read without throwing, however much stands in one part of it', () => {
		const words = ' zz'.repeat(200_000);
		const claim = parseBriefing(
			`---\nbriefing: 1\nentities: [{id: a}]\n---\n\n[x]{.claim by="a${words}" denied-by="a${words}"}\n`,
		);
		assert.ok(claim.problems.length > 200_000);
		const keys = Array(150_000).fill('@k').join('; ');
		const { symbols } = parseDocument(
			`---\nbriefing: 1\nchecks: {c: {verdict: open, cite: "[${keys}]"}}\n---\n`,
		);
		assert.ok(symbols().occurrences.length >= 150_000);
	});

	it('gives HTML without an element, a handler or an address that was not asked for', () => {
		fc.assert(
			fc.property(anyFile, (text) => {
				const { briefing } = parseBriefing(`---\nbriefing: 1\ntitle: T\n---\n${text}`);
				const html = briefing.sections.flatMap((section) => [...section.heading, ...section.html]).join('');
				assert.doesNotMatch(html, /<(?:script|iframe|img|style|object|link|meta|form)\b/i);
				assert.doesNotMatch(html, /<[^>]*\s(?:on\w+|style)=/i);
				assert.doesNotMatch(html, /href="(?!#|https?:|mailto:)/i);
			}),
			{ numRuns: 1500 },
		);
	});

	it('gives mentions that do not overlap and that name an entity of the file', () => {
		const word = fc.constantFrom(
			'Acme',
			'Acme Two',
			'acme',
			'AB',
			'ab',
			'A-B',
			'深度',
			' ',
			'.',
			'-',
			'\n',
			'*',
			'x',
			'[AB](#ab)',
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 40 }), (words) => {
				const entities =
					'  - {id: acme, kind: l, name: Acme}\n  - {id: two, kind: l, name: Acme Two}\n  - {id: ab, kind: l, name: AB, aliases: [深度]}';
				const { mentions } = parseBriefing(
					`---\nbriefing: 1\nentities:\n${entities}\n---\n\n${words.join('')}\n`,
				).briefing;
				const places = mentions.map(
					({ range }) =>
						[range.startLine * 1e4 + range.startColumn, range.endLine * 1e4 + range.endColumn] as const,
				);
				places.forEach(([start, end], index) => {
					assert.ok(start < end);
					assert.ok(start >= (places[index - 1]?.[1] ?? 0));
				});
			}),
			{ numRuns: 1000 },
		);
	});
});
