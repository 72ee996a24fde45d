import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { problemMessage } from '../../../src/core/problem';
import { briefingSource, markup, problemsIn } from './briefingSource';

const withMetadata = (metadata: string): readonly string[] => problemsIn(briefingSource({ metadata }));

describe('Problems of a briefing file', () => {
	it('are none in a file without fault', () => {
		assert.deepEqual(problemsIn(briefingSource()), []);
	});

	describe('in the metadata', () => {
		const cases: readonly (readonly [what: string, metadata: string, problems: readonly string[]])[] = [
			[
				'an unquoted citation',
				'timeline:\n  - {date: 2025, text: It, cite: "[@press]"}\nx: @press',
				['unquoted-citation: @press'],
			],
			[
				'an unquoted citation in brackets, and nothing behind it',
				'x: [@press] # the first\ny: {z: @press, more: 1}',
				['unquoted-citation: [@press]', 'unquoted-citation: @press'],
			],
			['a wrong type', 'timeline: soon', ['wrong-type: soon']],
			['a missing key', 'timeline:\n  - {date: 2025, cite: "[@press]"}', ['missing-key: {']],
			['a bad date', 'date: June 2025', ['bad-date: June 2025']],
			[
				'a cite that is no citation',
				'timeline:\n  - {date: 2025, text: It, cite: press}',
				['bad-citation: press'],
			],
			[
				'words between two citations, and at none of several citations',
				'timeline:\n  - {date: 2025, text: It, cite: "[@press] and [@gone]"}\n  - {date: 2025, text: It, cite: "[@press] [@gone]"}',
				['bad-citation: "[@press] and [@gone]"', 'unknown-reference: @gone'],
			],
			['a key that is nearly ours', 'autor: Somebody', ['similar-key: autor']],
			['an article that is no reference', 'article: paper', ['unknown-reference: paper']],
			[
				'an event about nobody',
				'timeline:\n  - {date: 2025, text: It, about: [nobody], cite: "[@press]"}',
				['unknown-entity: nobody'],
			],
			['a check of no claim', 'checks:\n  nothing: {verdict: open}', ['unknown-claim: nothing']],
			[
				'an unknown verdict',
				'checks:\n  nothing: {verdict: perhaps}',
				['unknown-claim: nothing', 'wrong-value: perhaps'],
			],
			[
				'a text that begins like an alias of YAML, and the rest is read',
				'author: *Nature* says # so\ntimeline:\n  - {date: 2025, text: *it, cite: "[@press]"}',
				['broken-yaml: *Nature* says', 'broken-yaml: *it'],
			],
			['a key that stands twice', 'title: Another', ['broken-yaml: title']],
			[
				'a citation in the abstract without a reference',
				'abstract: |\n  Acme [@presss, p. 3] did.',
				['unknown-reference: @presss'],
			],
			[
				'what a note cites that there is not, bare or in brackets, and at its links',
				'checks:\n  what: {verdict: open, note: "It\'s 30 [@gone], says\\t@acme, see [it](#lost)."}',
				['unknown-claim: what', 'unknown-reference: @gone', 'bare-citation: @acme', 'unknown-link: it'],
			],
			['a text that YAML turns into true or false', 'author: no', ['altered-by-yaml: no']],
			['a text that YAML turns into a number', 'author: 0528', ['altered-by-yaml: 0528']],
		];
		for (const [what, metadata, problems] of cases) {
			it(`stand at ${what}`, () => {
				assert.deepEqual(withMetadata(metadata), problems);
			});
		}

		it('keep nothing of a text that begins like an alias from being read', () => {
			const source = briefingSource().replace('title: A race', 'title: *A* race');
			const { briefing } = parseBriefing(source);
			assert.deepEqual([briefing.title, briefing.entities.length], ['A race', 1]);
			assert.deepEqual(problemsIn(source), ['broken-yaml: *A* race']);
		});

		it('stand at no value that reads as itself, and under no key that is not ours', () => {
			assert.deepEqual(
				withMetadata(
					[
						'link-citations: true\ntoc: yes\nheader-includes: [no]\nauthor: "true"',
						'organisations: {name: no}',
						'checks:\n  no: {verdict: open, note: true, extra: no}',
					].join('\n'),
				),
				['unknown-claim: no'],
			);
			const source = briefingSource().replace(
				'title: Press',
				'title: Press, author: [{family: Null, given: no, comma-suffix: yes}], issued: {year: 02, circa: yes, literal: off}, custom: {a: no}, volume: 01',
			);
			assert.deepEqual(problemsIn(source), [
				'altered-by-yaml: Null',
				'altered-by-yaml: no',
				'altered-by-yaml: off',
				'altered-by-yaml: 01',
			]);
		});

		it('stand at claims, which count only in the text, and not at their checks', () => {
			const spans = ['abstract', 'check', 'event', 'fact', 'summary'].map(
				(id) => `[Acme [@press]]{#${id} .claim by=acme standing=stated}`,
			);
			const metadata = [
				`abstract: "${spans[0]}"`,
				`timeline:\n  - {date: 2025, text: "${spans[2]}", cite: "[@press]"}`,
				`checks: {abstract: {verdict: open, note: "${spans[1]}"}, event: {verdict: open}, summary: {verdict: open}}`,
			].join('\n');
			const source = briefingSource({ metadata }).replace(
				'name: Acme}',
				`name: Acme, summary: "${spans[4]}", facts: [{label: A, value: b, note: "${spans[3]}", cite: "[@press]"}]}`,
			);
			assert.deepEqual(
				[...problemsIn(source)].sort(),
				spans.map((span) => `claim-outside-text: ${span}`),
			);
			const { abstract, entities, timeline } = parseBriefing(source).briefing;
			const [acmeItself] = entities;
			for (const text of [abstract, acmeItself?.summary, acmeItself?.facts[0]?.note, timeline[0]?.text]) {
				assert.doesNotMatch(markup(text?.html ?? []), /claim|mark:/);
			}
		});

		it('stand at each wrong part of an entity, and the rest of it is kept', () => {
			const entity = [
				'  - id: beta',
				'    kind: model',
				'    name: Beta',
				'    lab: acne',
				'    section: where',
				'    url: javascript:alert(1)',
				'    added: perhaps',
				'    aliases: [01, {name: B}]',
				'    facts: [{label: Size, cite: "[@press]"}]',
				'    relations: [{to: gamma, kind: uses, cite: "[@press]"}]',
			].join('\n');
			const source = briefingSource().replace('references:', `${entity}\nreferences:`);
			assert.deepEqual(problemsIn(source), [
				'unmentioned-entity: beta',
				'unknown-entity: acne',
				'unknown-section: where',
				'bad-address: javascript:alert(1)',
				'wrong-value: perhaps',
				'altered-by-yaml: 01',
				'wrong-type: {',
				'missing-key: {',
				'unknown-entity: gamma',
			]);
			const beta = parseBriefing(source).briefing.entities[1];
			assert.deepEqual([beta?.name, beta?.url, beta?.aliases], ['Beta', undefined, [{ name: '01' }]]);
		});

		it('stand at a standing of a tie that there is not, which is left out; the tie is not', () => {
			const tie = (standing: string): string =>
				`{to: acme, kind: uses, standing: ${standing}, cite: "[@press]"}`;
			const entity = `  - {id: beta, kind: model, name: Beta, relations: [${tie('alleged')}, ${tie('sure')}]}`;
			const source = briefingSource().replace('references:', `${entity}\nreferences:`);
			assert.deepEqual(
				problemsIn(source).filter((found) => found.startsWith('wrong')),
				['wrong-value: sure'],
			);
			const beta = parseBriefing(source).briefing.entities.find(({ id }) => id === 'beta');
			assert.deepEqual(
				beta?.relations.map(({ standing }) => standing),
				['alleged', undefined],
			);
		});

		it('stand at their own entry behind others that are left out', () => {
			const entity =
				'  - {id: beta, kind: model, name: Beta, added: true, section: what, aliases: [{name: A}, {name: B, near: gone}], relations: [{kind: uses, cite: "[@press]"}, {to: lost, kind: uses, cite: "[@press]"}]}';
			const metadata =
				'timeline:\n  - {date: 2025, cite: "[@press]"}\n  - {date: 2025, text: It, about: [acme, acne], cite: "[@press]"}';
			const source = briefingSource({ metadata }).replace('references:', `${entity}\nreferences:`);
			assert.deepEqual(
				problemsIn(source).filter((found) => found.startsWith('unknown')),
				['unknown-entity: gone', 'unknown-entity: lost', 'unknown-entity: acne'],
			);
			const { timeline } = parseBriefing(source).briefing;
			assert.deepEqual(timeline[0]?.about, ['acme', 'acne']);
		});

		it('stand at duplicate ids and references', () => {
			const source = briefingSource()
				.replace(
					'references:',
					'  - {id: acme, kind: lab, name: Acme Two}\nreferences:\n  - {id: press, type: book}',
				)
				.replace('{#what}', '{#acme}');
			assert.deepEqual(problemsIn(source), [
				'duplicate-id: acme',
				'duplicate-reference: press',
				'duplicate-id: What happened',
			]);
		});

		it('stand at what should be a text in a reference, and the rest of it is kept', () => {
			const source = briefingSource().replace(
				'title: Press',
				'title: [Press], author: [{literal: {x: z}}, {family: Doe, given: [Jo]}, [Roe]], editor: {family: &e [*e]}, issued: &i [*i]',
			);
			assert.deepEqual(problemsIn(source), [
				...['wrong-type: [', 'wrong-type: {', 'wrong-type: [', 'wrong-type: ['],
				'wrong-type: [',
			]);
			const [press] = parseBriefing(source).briefing.references;
			assert.deepEqual(press?.item.author, [{}, { family: 'Doe' }]);
			assert.doesNotThrow(() => JSON.stringify(press));
		});

		it('stand at an address of a reference that cannot be opened', () => {
			const source = (address: string): string =>
				briefingSource().replace('"https://example.org/press"', address);
			for (const address of ['example.org/trams', '"ftp://example.org/"', 'https://']) {
				assert.deepEqual(problemsIn(source(address)), [`bad-address: ${address}`]);
			}
			for (const address of ['HTTP://example.org', '""']) {
				assert.deepEqual(problemsIn(source(address)), [], address);
			}
		});

		it('say that nothing cites a reference', () => {
			const source = briefingSource().replace('references:', 'references:\n  - {id: idle, type: book}');
			assert.deepEqual(problemsIn(source), ['uncited-reference: idle']);
		});

		it('are none of a reference that is listed as further reading, and stand at such a key without a reference', () => {
			const source = (nocite: string): string =>
				briefingSource({ metadata: `nocite: ${nocite}` }).replace(
					'references:',
					'references:\n  - {id: idle, type: book}\n  - {id: odd, type: book}',
				);
			for (const [nocite, problems] of [
				['"@idle, @odd"', []],
				['["[@idle, p. 3]", "-@{odd}"]', []],
				['|\n  @idle\n  @odd', []],
				['"@*"', []],
				['"@idle, @gone"', ['uncited-reference: odd', 'unknown-reference: @gone']],
				['"a@idle `@*` \\\\@odd"', ['uncited-reference: idle', 'uncited-reference: odd']],
			] as const) {
				assert.deepEqual(problemsIn(source(nocite)), problems, nocite);
			}
			const { citations } = parseBriefing(source('"@idle, @odd"')).briefing;
			assert.deepEqual(
				citations.map(({ place }) => place.kind),
				['section'],
			);
		});

		it('say that the file was made for a newer version, and show the rest', () => {
			const source = briefingSource().replace('briefing: 1', 'briefing: 2');
			assert.deepEqual(problemsIn(source), ['newer-version: 2']);
			assert.equal(parseBriefing(source).briefing.sections.length, 1);
		});

		it('say that a file is not a briefing, or that its block has no end', () => {
			assert.deepEqual(problemsIn('# Notes\n\nText.\n'), ['not-a-briefing: # Notes']);
			assert.deepEqual(problemsIn('---\ntitle: Notes\n---\n'), ['not-a-briefing: t']);
			assert.deepEqual(problemsIn('---\nbriefing: 1\ntitle: Notes\n'), ['unclosed-metadata: ---']);
		});

		it('refuse aliases that would unfold without end', () => {
			const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
			for (let level = 1; level < 9; level++) {
				const [before, here] = ['abcdefghi'[level - 1], 'abcdefghi'[level]];
				bomb.push(`${here}: &${here} [${Array(9).fill(`*${before}`).join(', ')}]`);
			}
			const [found, ...others] = parseBriefing(`---\n${bomb.join('\n')}\n---\n\nText.\n`).problems;
			assert.equal(found?.code, 'broken-yaml');
			assert.deepEqual(others, []);
		});
	});

	it('say what is wrong and what to do, with the words of the file', () => {
		const [unknown] = parseBriefing(briefingSource({ text: 'Acme [@x] [@press].' })).problems;
		assert.equal(
			unknown && problemMessage(unknown),
			'There is no reference "x". Add it to "references", or correct the key.',
		);
	});
});
