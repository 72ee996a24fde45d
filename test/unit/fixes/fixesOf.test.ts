import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { addressFix } from '../../../src/core/fixes/addressFix';
import type { Fix } from '../../../src/core/fixes/fix';
import { fixesOf } from '../../../src/core/fixes/fixesOf';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { problemMessage, type Problem } from '../../../src/core/problem';
import { offsetOf, sourceText } from '../../../src/core/sourceText';
import { briefingSource, problemsIn } from '../parse/briefingSource';

function applied(text: string, { changes }: Fix): string {
	const source = sourceText(text);
	return changes
		.map(({ range, text: written }) => ({
			start: offsetOf(source, range.startLine, range.startColumn),
			end: offsetOf(source, range.endLine, range.endColumn),
			written,
		}))
		.sort((one, other) => other.start - one.start)
		.reduce((before, { start, end, written }) => before.slice(0, start) + written + before.slice(end), text);
}

function fixesIn(text: string): readonly { readonly problem: Problem; readonly fix: Fix }[] {
	const { briefing, problems } = parseBriefing(text);
	return problems.flatMap((problem) =>
		fixesOf({ source: sourceText(text), briefing }, problem).map((fix) => ({ problem, fix })),
	);
}

/** The file after the fix of that kind, of the first problem that has one. */
function fixed(text: string, kind: Fix['kind'], value?: string): string {
	const found = fixesIn(text).find(({ fix }) => fix.kind === kind && (!value || fix.values[0] === value));
	assert.ok(found, `${kind} is offered for ${problemsIn(text).join(', ')}`);
	return applied(text, found.fix);
}

const withText = (text: string): string => briefingSource({ text });
const withMetadata = (metadata: string): string => briefingSource({ metadata });

/** An event that lacks its citation, with a line that should have it. */
const unquoted = (line: string): string => `timeline:\n  - date: 2025\n    text: It\n    ${line}`;

/** Files with one fault or several, each of a kind that can be mended. */
const faulty: readonly (readonly [what: string, text: string])[] = [
	['a citation of nothing', withText('Acme did it [@pres, p. 3; @press].')],
	['a braced citation of nothing', withText('Acme did it [@{pres}; @press].')],
	['a link to nothing', withText('Acme [did](#it) it [@press].')],
	[
		'an event about nobody',
		withMetadata('timeline:\n  - {date: 2025, text: It, about: acne, cite: "[@press]"}'),
	],
	[
		'an event with a list of nobody',
		withMetadata('timeline:\n- date: 2025\n  text: It\n  about: [acne]\n  cite: "[@press]"'),
	],
	['a lab that is not there', briefingSource().replace('name: Acme}', 'name: Acme, lab: acne}')],
	['a section that is not there', briefingSource().replace('name: Acme}', 'name: Acme, section: waht}')],
	['a check of nothing', withMetadata('checks:\n  nothing: {verdict: open}\nlang: en')],
	['a check in a flow', withMetadata('checks: {nothing: {verdict: open}}')],
	['an unknown verdict', withMetadata('checks:\n  nothing: {verdict: agree}')],
	[
		'an idle entity',
		briefingSource().replace('references:', '  - id: idle\n    kind: lab\n    name: Idle\nreferences:'),
	],
	[
		'an idle entity under its dash',
		briefingSource().replace('references:', '  -\n    id: idle\n    kind: lab\n    name: Idle\nreferences:'),
	],
	[
		'an idle entity with an anchor, under a dash with a comment',
		briefingSource().replace(
			'references:',
			'  - &i # idle\n    id: idle\n    kind: lab\n    name: Idle\nreferences:',
		),
	],
	[
		'an idle entity in a flow',
		briefingSource().replace(
			'entities:\n  - {id: acme, kind: lab, name: Acme}',
			'entities: [{id: acme, kind: lab, name: Acme}, {id: idle, kind: lab, name: Idle}]',
		),
	],
	['an idle reference', briefingSource().replace('references:', 'references:\n  - id: idle\n    type: book')],
	[
		'a missing key of an event',
		withMetadata('timeline:\n  - {date: 2025, text: It}\n  - date: 2025\n    cite: "[@press]"'),
	],
	['a missing title', briefingSource().replace('title: A race\n', '')],
	['no version', briefingSource().replace('briefing: 1\n', '')],
	['a key that is nearly ours', withMetadata('autor: Somebody')],
	['a text that YAML takes for another', withMetadata('author: no')],
	[
		'a citation without quotes',
		withMetadata('timeline:\n  - {date: 2025, text: It, cite: "[@press]"}\nx: @press'),
	],
	['a text that begins with a star', withMetadata('author: *Nature* says "so" # it')],
	['such a one in braces', withMetadata('timeline:\n  - {text: *it* is, cite: "[@press]", date: 2025}')],
	['a citation in brackets without quotes', withMetadata(unquoted('cite: [@press]'))],
	[
		'such a one as a part of braces',
		withMetadata('timeline: [{date: 2025, text: It, cite: [@press; @press]}]'),
	],
	['such a one without brackets', withMetadata('timeline:\n  - {text: It, cite: @press, date: 2025}')],
	['such a one before a comment', withMetadata(unquoted('cite: @press # the first'))],
	['such a one before other keys', withMetadata('timeline:\n  - cite: @press\n    date: 2025\n    text: It')],
	['a key without a value', withMetadata(unquoted('cite:'))],
	['a key without a value before a comment', withMetadata(unquoted('cite: # which?'))],
	['a key with an empty value', withMetadata(unquoted('cite: ""'))],
	['a key without a value in braces', briefingSource().replace('kind: lab', 'kind: ')],
	['a key alone in braces', briefingSource().replace('kind: lab', 'kind')],
	['a bare citation', withText('Acme did it [@press], says @somebody.')],
	['a bare citation in quotation marks', withMetadata('abstract: "By\\t@somebody."')],
	[
		'a bare citation in a text of braces',
		withMetadata('timeline: [{date: 2025, text: By @b, cite: "[@press]"}]'),
	],
	[
		'a bare citation beside an escaped pipe',
		withText('| a | b |\n| - | - |\n| x \\| y | by @b, `a \\| b` [@press] |'),
	],
	['a claim without standing', withText('[Acme won [@press]]{.claim by=acme}.')],
	['a list without a blank line', withText('Acme did [@press]:\n- it')],
	['a list in a quotation without a blank line', withText('> Acme did [@press]:\n> - it')],
];

describe('Fixes', () => {
	for (const [what, text] of faulty) {
		it(`mend ${what}: nothing is left of the problem, and no other comes but what is to be filled in`, () => {
			const fixes = fixesIn(text);
			assert.ok(fixes.length > 0, problemsIn(text).join(', '));
			for (const { problem, fix } of fixes) {
				const after = parseBriefing(applied(text, fix)).problems;
				const isSame = (other: Problem): boolean =>
					problemMessage(other) === problemMessage(problem) && other.code === problem.code;
				const before = parseBriefing(text).problems.filter(isSame).length;
				assert.ok(after.filter(isSame).length < before, `${fix.kind}: ${applied(text, fix)}`);
				assert.ok(!after.some(({ code }) => code === 'broken-yaml'), applied(text, fix));
			}
		});
	}

	it('leave the file without any problem where one change says it all', () => {
		for (const [text, kind, value] of [
			[withText('Acme did it [@pres; @press].'), 'change', 'press'],
			[withText('Acme did it [@new; @press].'), 'create-reference', 'new'],
			[withText('Acme and [Beta](#beta) did it [@press].'), 'create-entity', 'beta'],
			[withMetadata('checks:\n  nothing: {verdict: open}'), 'remove-check', 'nothing'],
			[withMetadata('autor: Somebody'), 'change', 'author'],
			[withMetadata('author: no'), 'quote', undefined],
			[withText('[Acme won [@press]]{.claim by=acme}.'), 'add-standing', 'self-reported'],
		] as const) {
			assert.deepEqual(problemsIn(fixed(text, kind, value)), [], fixed(text, kind, value));
		}
	});

	it('put quotation marks around a citation and around nothing else', () => {
		for (const [written, quoted] of [
			['x: [@press]', 'x: "[@press]"'],
			['x: [ @press, p. 3 ]', 'x: "[ @press, p. 3 ]"'],
			['x: [@press] and more', 'x: "[@press] and more"'],
			['x: @press # the first', 'x: "[@press]" # the first'],
			['x: {y: [@press; @more], z: 1}', 'x: {y: "[@press; @more]", z: 1}'],
			['x: {y: @press, z: 1}', 'x: {y: "[@press]", z: 1}'],
			['x: {y: @press}', 'x: {y: "[@press]"}'],
			['x: [{y: @press}]', 'x: [{y: "[@press]"}]'],
			['x: {z: 1,\n  y: @press }', 'x: {z: 1,\n  y: "[@press]" }'],
		] as const) {
			assert.equal(fixed(withMetadata(written), 'quote'), withMetadata(quoted));
		}
		const star = withMetadata('author: *Nature* says so');
		assert.equal(fixed(star, 'quote'), withMetadata('author: "*Nature* says so"'));
		assert.ok(!fixesIn(withMetadata('x: @press\n  and more')).some(({ fix }) => fix.kind === 'quote'));
	});

	it('write a value that is missing behind its key, and take all of an item away', () => {
		for (const [written, mended] of [
			[unquoted('cite:'), unquoted('cite: "[@key]"')],
			[unquoted('cite: # which?'), unquoted('cite: "[@key]" # which?')],
			[unquoted("cite: ''"), unquoted('cite: "[@key]"')],
		] as const) {
			assert.equal(fixed(withMetadata(written), 'add-key'), withMetadata(mended));
		}
		const idle = '  -\n\n    id: idle\n    kind: lab\n    name: Idle\n';
		assert.equal(
			fixed(briefingSource().replace('references:', `${idle}references:`), 'remove-entity'),
			briefingSource(),
		);
	});

	it('write a backslash as the text around it has to hold it, and brackets only where they may stand', () => {
		for (const [written, escaped] of [
			['abstract: "By\\t@b."', 'abstract: "By\\t\\\\@b."'],
			["abstract: 'It''s @b'", "abstract: 'It''s \\@b'"],
			['abstract: |\n  "By @b."', 'abstract: |\n  "By \\@b."'],
			['abstract: By @b', 'abstract: By \\@b'],
		] as const) {
			assert.equal(fixed(withMetadata(written), 'escape'), withMetadata(escaped));
			assert.deepEqual(problemsIn(withMetadata(escaped)), []);
		}
		const inFlow = withMetadata('timeline: [{date: 2025, text: By @b, cite: "[@press]"}]');
		assert.deepEqual(
			fixesIn(inFlow).map(({ fix }) => fix.kind),
			['escape'],
		);
	});

	it('find their words in a row of a table whose pipes are escaped', () => {
		const row = (cell: string): string =>
			withText(`| a | b |\n| - | - |\n| x \\| y | \`z \\| z\` by Acme, ${cell} \\| [@press] |`);
		assert.deepEqual(problemsIn(row('@b')), ['bare-citation: @b']);
		assert.equal(fixed(row('@b'), 'cite'), row('[@b]'));
		assert.equal(fixed(row('@b'), 'escape'), row('\\@b'));
	});

	it('insert a blank line that is part of the quotation around it', () => {
		for (const [text, marks] of [
			['> Acme did [@press]:\n> - it', '>'],
			['> Acme did [@press]:\n> > it', '>'],
			['Acme did [@press]:\n> - it', ''],
		] as const) {
			const source = withText(text);
			assert.equal(fixed(source, 'blank-line'), source.replace(':\n>', `:\n${marks}\n>`));
		}
	});

	it('insert no blank line above a text that has its line ends in quotation marks', () => {
		const text = withMetadata('abstract: "Two:\\n- a\\n- b"');
		assert.deepEqual(problemsIn(text), ['missing-blank-line: - a']);
		assert.deepEqual(fixesIn(text), []);
		const quoted = withMetadata('abstract: |\n  > Two:\n\n  Two:\n  - a');
		assert.equal(fixed(quoted, 'blank-line'), quoted.replace('  - a', '\n  - a'));
	});

	it('leave what other parts stand for', () => {
		const text = briefingSource().replace(
			'references:',
			'  - &idle\n    id: idle\n    kind: lab\n    name: Idle\nspare: *idle\nreferences:',
		);
		assert.deepEqual(problemsIn(text), ['unmentioned-entity: idle']);
		assert.deepEqual(fixesIn(text), []);
	});

	it('change no more of a claim or a link than what is wrong with it', () => {
		const claim = '[Acme won [@press]]{.claim by=acme standing=opinon}.';
		assert.equal(fixed(withText(claim), 'change', 'opinion'), withText(claim.replace('opinon', 'opinion')));
		const author = '[Acme won [@press]]{.claim by=acne standing=opinion}.';
		assert.equal(fixed(withText(author), 'change', 'acme'), withText(author.replace('acne', 'acme')));
		const link = 'Acme did [it all](#waht) [@press].';
		assert.equal(fixed(withText(link), 'change', 'what'), withText(link.replace('waht', 'what')));
		const key = '[Acme won [@press]]{.claim bye=acme standing=opinion}.';
		assert.ok(!fixesIn(withText(key)).some(({ fix }) => fix.kind === 'change'));
	});

	it('write a new item as the list writes its own', () => {
		const block = briefingSource({ text: 'Acme did it [@press; @new].' }).replace(
			'  - {id: press, type: webpage, title: Press, URL: "https://example.org/press"}',
			'- id: press\n  type: webpage\n  title: Press # a note\n# between\n',
		);
		assert.match(
			fixed(block, 'create-reference'),
			/# a note\n- id: new\n {2}type: webpage\n {2}title: new\n# between/,
		);
		for (const dash of ['-\n    ', '- &p\n    ', '- # first\n    ', '- &p ', '-   ']) {
			const text = `---\nbriefing: 1\ntitle: T\nreferences:\n  ${dash}id: a\n---\n\nIt [@a; @b].\n`;
			const after = fixed(text, 'create-reference');
			assert.match(after, /id: a\n {2}- id: b\n {4}type: webpage\n/);
		}
		const flow = '---\nbriefing: 1\ntitle: T\nreferences: [{id: a}]\n---\n\nIt [@a; @b].\n';
		assert.match(
			fixed(flow, 'create-reference'),
			/references: \[\{id: a\}, \{id: b, type: webpage, title: b\}\]/,
		);
		const none = '---\r\nbriefing: 1\r\ntitle: T\r\n---\r\n\r\nIt [@b].\r\n';
		assert.match(fixed(none, 'create-reference'), /title: T\r\nreferences:\r\n {2}- id: b\r\n/);
	});

	it('offer the nearest, and never one that is quite different', () => {
		const kinds = (text: string): readonly string[] =>
			fixesIn(text).map(({ fix }) => `${fix.kind} ${fix.values[0]}`);
		assert.deepEqual(kinds(withText('Acme did it [@presse; @press].')), [
			'change press',
			'create-reference presse',
		]);
		assert.deepEqual(
			kinds(withMetadata('timeline:\n  - {date: 2025, text: It, about: [acme, acmee], cite: "[@press]"}')),
			['change acme', 'create-entity acmee'],
		);
		assert.deepEqual(kinds(withText('Acme did it [@xylophone; @press].')), ['create-reference xylophone']);
	});

	it('never break a file, whatever stands in it', () => {
		const piece = fc.constantFrom(
			'[@new]',
			'[x](#y)',
			'Acme',
			'\n\n',
			'@z ',
			'- a',
			']{.claim by=acme}',
			'[',
			'"',
			': ',
			'# H',
			'深度',
		);
		const metadata = fc.constantFrom(
			'checks: {x: {verdict: o}}',
			'timeline: [{date: 2025}]',
			'autor: no',
			'entities2: x',
			'  odd',
			'author: @b',
			'lang: [',
			...['x: *a b', 'x: [*a, *b: c]', 'x: *a\n  b'],
			...['x: [@a]', 'x: {y: @b, z: [@c, @d]}', 'x: @b # c', 'x:\n  - y: @b\n    z: 1', 'title:'],
		);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 8 }),
				fc.array(metadata, { maxLength: 3 }),
				(pieces, lines) => {
					const text = briefingSource({ text: pieces.join(''), metadata: lines.join('\n') });
					const brokenBefore = parseBriefing(text).problems.filter(
						({ code }) => code === 'broken-yaml',
					).length;
					for (const { problem, fix } of fixesIn(text)) {
						const { problems } = parseBriefing(applied(text, fix));
						const broken = problems.filter(({ code }) => code === 'broken-yaml').length;
						assert.ok(broken <= brokenBefore, `${problem.code}, ${fix.kind}:\n${applied(text, fix)}`);
					}
				},
			),
			{ numRuns: 150 },
		);
	});
});

describe('A bare address', () => {
	const references = (text: string) => parseBriefing(text).briefing.references;
	const at = (text: string, words: string): Fix | undefined => {
		const lines = text.split('\n');
		const line = lines.findLastIndex((each) => each.includes(words));
		return addressFix(sourceText(text), { line, column: lines[line]?.indexOf(words) ?? 0 }, references(text));
	};

	it('becomes a citation of a new reference', () => {
		const text = withText('Acme did it [@press], see https://www.example.org/reports/race-2025.html.');
		const change = at(text, 'https');
		assert.ok(change);
		const after = applied(text, change);
		assert.match(after, /see \[@example-race-2025\]\.\n/);
		assert.match(
			after,
			/- id: example-race-2025\n {4}type: webpage\n {4}title: .*\n {4}URL: "https:\/\/www\.example\.org\/reports\/race-2025\.html"/,
		);
		assert.deepEqual(problemsIn(after), []);
	});

	it('becomes a citation of the reference that has it', () => {
		const text = withText('Acme did it: https://example.org/press');
		const change = at(text, 'https');
		assert.equal(change && applied(text, change), withText('Acme did it: [@press]'));
	});

	it('is none where it is a link, code, or in the metadata', () => {
		for (const text of [
			'[it](https://e.org/a)',
			'<https://e.org/a>',
			'`https://e.org/a`',
			'It is `curl https://e.org/a`.',
			'```\ncurl https://e.org/a\n```',
			'[it]: https://e.org/a',
			'> [it]: https://e.org/a "It"',
		]) {
			assert.equal(at(withText(text), 'https'), undefined, text);
		}
		assert.ok(at(withText('```\nx\n```\n\nIt is `x`, see https://e.org/a'), 'https'));
		assert.equal(addressFix(sourceText(briefingSource()), { line: 6, column: 60 }, []), undefined);
	});
});
