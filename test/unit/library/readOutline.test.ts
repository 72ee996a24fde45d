import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { outlineOf, type Outline } from '../../../src/core/library/outline';
import { cutAtHeadings } from '../../../src/core/library/outlineText';
import { relevantText } from '../../../src/core/library/relevantText';
import { longestOutlined, outlineSteps, readOutline } from '../../../src/core/library/readOutline';
import { readPlainYaml } from '../../../src/core/library/plainYaml';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { generateBriefing } from '../../bench/library/generateBriefing';

const shipped = readFileSync(
	path.join(import.meta.dirname, '../../../content/chinas-ai-race.briefing.md'),
	'utf8',
);

/** What both readers know: the whole one also counts, and orders the sources by number. */
function comparable({ entities, references, ...others }: Outline): unknown {
	return {
		...others,
		entities: entities.map(({ mentions: _mentions, section: _section, ...entity }) => entity),
		references: references
			.map(({ citations: _citations, ...reference }) => reference)
			.sort((one, other) => (one.citekey < other.citekey ? -1 : 1)),
	};
}

function assertSame(text: string): void {
	assert.deepEqual(comparable(readOutline(text)), comparable(outlineOf(parseBriefing(text).briefing)));
}

describe('the outline of a file', () => {
	it('is what the whole parser would give, of the briefing that ships and of generated ones', () => {
		[shipped, generateBriefing(1), generateBriefing(2)].forEach(assertSame);
	});

	it('takes no YAML parser for what briefings usually have', () => {
		for (const text of [shipped, generateBriefing(1)]) {
			assert.notEqual(readPlainYaml(text.slice(4, text.indexOf('\n---\n', 4))), undefined);
		}
	});

	it('is the same whatever ends the lines, and with a byte order mark', () => {
		const text = generateBriefing(3);
		const expected = comparable(readOutline(text));
		for (const other of [text.replace(/\n/g, '\r\n'), `\uFEFF${text}`]) {
			assert.deepEqual(comparable(readOutline(other)), expected);
			assertSame(other);
		}
		assertSame(text.replace(/\n/g, '\r'));
	});

	it('has titles and names without their marks', () => {
		const text = `---
briefing: 1
title: "*Nature* on R1"
references:
  - {id: a, type: book, title: "The *Nature* of [R1]{.nocase}: <i>x</i>", publisher: "A\\\\&B", author: [{literal: "*C*"}]}
---
`;
		assertSame(text);
		const { title, references } = readOutline(text);
		assert.deepEqual(
			[title, references],
			['Nature on R1', [{ citekey: 'a', title: 'The Nature of R1: x', names: 'C A&B' }]],
		);
	});

	it('has the checks that the whole parser finds, whatever stands there', () => {
		const claim = '[It won]{#won .claim by="Somebody" standing=reported}.';
		const checks: readonly string[] = [
			'\n  won: {verdict: differs, note: x}',
			'\n  won:\n    note: |\n      two\n      lines\n    verdict: agrees',
			'\n  won: {verdict: perhaps}',
			'\n  won: differs',
			'\n  won:\n    verdict: |\n      differs',
			'\n  - won',
			' won',
			'\n  __proto__: {verdict: open}\n  constructor: {verdict: open}',
		];
		const found = checks.map((each) => {
			const text = `---\nbriefing: 1\ntitle: T\nchecks:${each}\n---\n\n# One\n\n${claim}\n`;
			assertSame(text);
			return readOutline(text).claims[0]?.verdict;
		});
		const nothing = Array.from({ length: 6 }, () => undefined);
		assert.deepEqual(found, ['differs', 'agrees', ...nothing]);
	});

	it('has no section of text that only defines links', () => {
		assertSame('---\nbriefing: 1\ntitle: T\n---\n[x]: https://e.org\n');
	});

	it('is what the whole parser would give of a file in which anything was changed', function () {
		this.timeout(20_000);
		const base = [...generateBriefing(4).split('\n').slice(0, 90), ...oddLines].join('\n');
		const edit = fc.record({
			at: fc.nat(base.length),
			remove: fc.nat(12),
			insert: fc.oneof(fc.constantFrom(...oddPieces), fc.string({ maxLength: 4 })),
		});
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
				assertSame(
					edits.reduce(
						(text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
						base,
					),
				);
			}),
			{ numRuns: 100 },
		);
	});

	it('cuts a long text only where that changes nothing', function () {
		this.timeout(20_000);
		const piece = fc.constantFrom(...textPieces);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const filler = `${'Words of a long paragraph. '.repeat(700)}\n\n`;
				assertSame(
					['---', 'briefing: 1', 'title: T', '---', ...pieces].join('\n').replaceAll('FILL', filler),
				);
			}),
			{ numRuns: 40 },
		);
		assert.ok(
			cutAtHeadings(`${'a\n\n'.repeat(10_000)}\n\n# H\n\n${'b\n\n'.repeat(10_000)}\n\n# I\n`).length > 1,
		);
	});

	it('passes blocks over only where that changes nothing', function () {
		this.timeout(20_000);
		const piece = fc.constantFrom(
			...textPieces.filter((each) => !/^FILL|`{3}|~{3}|\]:/.test(each)),
			...blockPieces,
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				assertSame(['---', 'briefing: 1', 'title: T', '---', ...pieces].join('\n'));
			}),
			{ numRuns: 300 },
		);
		const [, generated = ''] = generateBriefing(5)
			.split(/^---$\n/m)
			.slice(1);
		assert.ok(relevantText(generated).length < 0.8 * generated.length);
	});

	it('is left out of a file that is too long for it, and says so', () => {
		assert.equal(readOutline(shipped.padEnd(longestOutlined + 1)).partial, true);
	});

	it('is read of a file with any number of blocks', () => {
		const text = `---\nbriefing: 1\ntitle: T\n---\n\n${'- a\n'.repeat(60_000)}`;
		assert.equal(readOutline(text).title, 'T');
	});

	it('is read in many steps, each of a part of the file', () => {
		const text = shipped + shipped.slice(shipped.indexOf('\n---\n', 4) + 5).repeat(6);
		const reading = outlineSteps(text);
		let steps = 1;
		while (!reading.next().done) {
			steps++;
		}
		assert.ok(steps > 20, `it took ${steps} steps`);
	});
});

const oddLines = [
	'',
	'> # Not a heading',
	'',
	'- # Nor this',
	'',
	'Setext',
	'---',
	'',
	'    # code',
	'',
	'[x]: https://e.org',
];
const oddPieces = [
	'\n',
	'\n\n',
	'# ',
	'"',
	"'",
	': ',
	' #',
	'- ',
	'{',
	'}',
	'[',
	']',
	'```\n',
	'  ',
	'\t',
	'|',
	'>',
	'&a ',
	'*a',
	'!t ',
	'---\n',
	'? ',
	',',
	'\\',
	'.claim',
	']{.claim by="x y"}',
	'{#id}',
	'\u2028',
	'深度',
];
const blockPieces = [
	'    # indented',
	'  # Less so',
	'\t# tab',
	'Setext',
	'===',
	'> Setext in a quotation',
	'> ---',
	'   ',
	'- item',
	'',
	'  [in the item]{.claim by=x}',
	'  ## In the item',
	'1) # in another list',
	'> [quoted]{.claim by=y}',
	'lazy [claim]{#z .claim by=x}',
];
const textPieces = [
	'',
	'',
	'FILL',
	'# One',
	'## Two {#two}',
	'## Two {#two}',
	'text',
	'- item',
	'  ```',
	'```',
	'~~~',
	'    ```',
	'> quote',
	'[a claim]{#c .claim by=x standing=stated}',
	'- [another]{.claim by="N N"}',
	'[l][x] # no',
	'[x]: https://e.org',
	'| a | b |',
	'|---|---|',
	'| [c]{.claim by=x} | d |',
	'1. # in list',
	'<!--',
	'-->',
	'***',
	'#',
	'###### Deep ######',
];
