import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { problemMessage, type Problem } from '../../../src/core/problem';
import { briefingSource, problemsIn } from '../parse/briefingSource';
import { faultyFiles, unquoted, withMetadata, withText } from './faultyFiles';
import { applied, fixed, fixesIn } from './fixed';

describe('Fixes', () => {
	for (const [what, text] of faultyFiles) {
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

	it('put a space behind a colon, and quotation marks around a text with one', () => {
		for (const [written, kind, mended] of [
			['lang:en\ndate: "2025"', 'add-space', 'lang: en\ndate: "2025"'],
			['x:\n  - id:a\n    y:b\n    z: c', 'add-space', 'x:\n  - id: a\n    y:b\n    z: c'],
			['x: Acme: a: race # it', 'quote', 'x: "Acme: a: race" # it'],
		] as const) {
			assert.equal(fixed(withMetadata(written), kind), withMetadata(mended));
		}
		assert.deepEqual(fixesIn(withMetadata('x: Acme: a\n  race')), []);
	});

	it('write the key of a reference as a citation where one is wanted', () => {
		const event = (cite: string): string =>
			withMetadata(`timeline:\n  - {date: 2025, text: It, cite: ${cite}}`);
		for (const cite of ['press', '"press"', "'@press'"]) {
			assert.equal(fixed(event(cite), 'cite', 'press'), event('"[@press]"'));
		}
		for (const cite of ['pres', '"press, p. 3"', '"see press"']) {
			assert.deepEqual(fixesIn(event(cite)), [], cite);
		}
		assert.deepEqual(fixesIn(withMetadata(unquoted('cite: |\n      press'))), []);
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

	it('offer a short id two letters of which have changed places, and none that is another word', () => {
		const near = (written: string, id: string): readonly string[] =>
			fixesIn(
				briefingSource({ text: `Acme did [it](#${written}), One too [@press].` }).replace(
					'references:',
					`  - {id: ${id}, kind: lab, name: One}\nreferences:`,
				),
			)
				.filter(({ fix }) => fix.kind === 'change')
				.map(({ fix }) => fix.values[0] ?? '');
		assert.deepEqual(near('oen', 'one'), ['one']);
		assert.deepEqual(near('Noe', 'one'), ['one']);
		for (const [written, id] of [
			['eno', 'one'],
			['neo', 'one'],
			['on', 'no'],
		] as const) {
			assert.deepEqual(near(written, id), [], written);
		}
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
			...['lang:en', 'p:\n  - q:a\n    r:c', 's: a: b', 't: a: b: c\n  d', 'u:v', 'w: [a: b: c]'],
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
