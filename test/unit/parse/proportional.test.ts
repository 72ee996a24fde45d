import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { assertProportional } from '../assertProportional';
import { repeated } from '../repeatedPiece';

const head = `---
briefing: 1
title: T
entities:
  - {id: a, kind: lab, name: Acme}
references:
  - {id: k, type: book}
---

`;

/** What may be repeated in a text; `#` becomes a number of its own. */
const textPieces = [
	...[
		'\n',
		'\r\n',
		'\t',
		' ',
		'# ',
		'## H\n',
		'## H {#s#}\n',
		'{#c}',
		'[',
		']',
		'![',
		'](',
		'](#a)',
		'](<',
		'<',
	],
	...[
		'[@k',
		'[@k] ',
		'; -@k, p. 3',
		'@k',
		'@{',
		'}',
		'[@k;',
		'-@k ',
		'[x [@k]]{#c# .claim by=a standing=opinion} ',
	],
	...[
		']{#c .claim by=a standing=opinion}',
		'{.claim by="',
		'[a](#a) ',
		'[a#]: #a\n',
		'[a]',
		'Acme ',
		'Acme\n\n',
	],
	...[
		'`',
		'``',
		'*',
		'**',
		'_',
		'*a ',
		'a* ',
		'a**b',
		'\\',
		'>',
		'> ',
		'- ',
		'- a\n',
		'1. ',
		'~~',
		'<script>',
	],
	...['<!--', '-->', '<!-- a', '> <!--\n\n', '<!-- a --> ', '# <!-- a\n', 'a <!-- a\n\n-->\n'],
	...[
		'| a | b |\n| - | - |\n',
		'| \\| @k | \\| [@x] |\n',
		'&amp;',
		'&',
		'"',
		'\uFEFF',
		'😀',
		'深度',
		'[^1]',
		'https://a.b/ ',
	],
	...['^[', '::: a\n\n', '[^a]: b\n', '---\na: b\n\n', '`a`{b="', 'a\n: b\n\n', '| a\n\n'],
];

/** What may be repeated in the metadata. */
const metadataPieces = [
	'  c#: {verdict: open}\n',
	'  c#: {verdict: open, note: "[@k] @x [a](#a)"}\n',
	...[
		'a: b\n',
		'a#:b\n',
		'a#: b: c\n',
		'a#: b\n',
		'  - x\n',
		'  - {id: a#, kind: lab, name: Acme #}\n',
		'x: [',
		'{',
		'[',
		'{a: ',
		'"',
		"'",
	],
	...['- ', '- - ', '? ', ': ', '!', '&x ', '*x ', 'k: |\n  a\n', '# c\n', '>', '|', '%', '@', '\t'],
	...['  - {id: k#, type: book, issued: 2025}\n', 'entities:\n', '  a: "[@k]"\n', 'nocite: "@k# @k, [@x]"\n'],
	'  - {id: a#, facts: [{label: a, value: b, note: "[@k]", cite: "[@k] [@k]"}]}\n',
];

const metadataStarts = ['', 'entities:\n', 'references:\n', 'checks:\n'];

const assertProportionalParsing = (makers: readonly ((count: number) => string)[]): void => {
	assertProportional('parse/parserWork.ts', makers);
};

describe('The work of the parser', function () {
	this.timeout(90_000);

	it('grows with the length of the text, whatever is repeated in it', () => {
		assertProportionalParsing(textPieces.map((piece) => (count) => head + repeated(piece, count)));
	});

	it('grows with the length of the text, however deep its brackets stand in one another', () => {
		const within = (open: string, inside: string, close: string) => (count: number) =>
			`${head}${open.repeat(count)}${inside}${close.repeat(count)}\n`;
		assertProportionalParsing([
			within('[', '@k', ']'),
			within('[', 'x', '@k]'),
			within('[x ', '@k', ' y]'),
			within('@k [', 'p. 3', ']'),
			within('[@k; ', '', ']'),
			within('@k [x; ', '', ']'),
			within('[@k &amp; [@ ', '', ']]'),
			within('[@k](', 'x', ')'),
		]);
	});

	it('grows with the length of the text, whatever it has before the end of a comment', () => {
		assertProportionalParsing(
			['<!--', '> <!--\n\n', '- <!--\n', '[<!--', '`<!--``\n', '| <!-- | b |\n| - | - |\n', '\n\n'].map(
				(piece) => (count) => `${head}${piece.repeat(count)}-->\n`,
			),
		);
	});

	it('grows with the length of the metadata, whatever is repeated in them', () => {
		assertProportionalParsing(
			metadataStarts.flatMap((start) =>
				metadataPieces.map(
					(piece) => (count: number) => `---\nbriefing: 1\n${start}${repeated(piece, count)}\n---\n\nText.\n`,
				),
			),
		);
	});

	it('grows with the length of the metadata, however many comments stand behind a mistake', () => {
		assertProportionalParsing(
			['x: a: b ', 'x: [@a ', 'x: @a '].map(
				(mistake) => (count: number) =>
					`---\nbriefing: 1\n${mistake}${' #'.repeat(count)}\u2028z\n---\n\nText.\n`,
			),
		);
	});

	it('grows with the length of a title, whatever is repeated in it', () => {
		const pieces = ['[', '](', '[a](b) ', '[a]{.b}', '**a', '_', '`', '~', '~a^', '<i>', '</i>', '<i></b>'];
		assertProportionalParsing(
			pieces.map(
				(piece) => (count) =>
					`---\nbriefing: 1\nreferences:\n  - id: k\n    title: >\n      a${repeated(piece, count)}\n---\n\nText.\n`,
			),
		);
	});

	it('grows with the length of the text, whatever is repeated in it together', () => {
		const together = fc.array(fc.constantFrom(...textPieces), { minLength: 2, maxLength: 4 });
		assertProportionalParsing(
			fc.sample(together, 40).map((pieces) => (count) => head + repeated(pieces.join(''), count)),
		);
	});
});

describe('Metadata of a kind that nobody writes', () => {
	it('are refused with the place where they become so, and not read for minutes', () => {
		for (const [yaml, line, column] of [
			['{'.repeat(4000), 1, 50],
			[`a: ${'['.repeat(4000)}`, 1, 53],
			['? '.repeat(4000), 1, 102],
			['- '.repeat(4000), 1, 102],
			['a: &x [*x]\n'.repeat(600), 501, 7],
		] as const) {
			const { problems } = parseBriefing(`---\n${yaml}\n---\n\nText.\n`);
			const broken = problems.find(({ code }) => code === 'broken-yaml');
			assert.deepEqual(
				[broken?.range.startLine, broken?.range.startColumn],
				[line, column],
				yaml.slice(0, 9),
			);
		}
	});
});
