import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import type { BibliographyEntries } from '../../../src/core/bibliography/bibliography';
import { standings, verdicts } from '../../../src/core/parse/metadataSchema';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { problemKinds, type ProblemCode } from '../../../src/core/problem';

const file = path.join(import.meta.dirname, '../../../content/format.briefing.md');
const text = readFileSync(file, 'utf8');
const { briefing, problems } = parseBriefing(text);
const lines = text.split('\n');

/** The lines of a section, without its heading. */
function sectionLines(id: string): readonly string[] {
	const section = briefing.sections.find((candidate) => candidate.id === id);
	assert.ok(section, `there is no section ${id}`);
	return lines.slice(section.range.startLine + 1, section.range.endLine + 1);
}

/** What stands between the fences that follow a line. */
function example(section: readonly string[], label: string): { language: string; text: string } | undefined {
	const start = section.indexOf(label);
	const open = section.indexOf('', start) + 1;
	const close = section.indexOf('```', open);
	const text = section.slice(open + 1, close).join('\n');
	return start < 0 ? undefined : { language: section[open]?.slice(3) ?? '', text };
}

/** The codes of the problems of an example, in a briefing whose keys it replaces or whose text it adds to. */
function codesIn({ language, text }: { language: string; text: string }): readonly ProblemCode[] {
	const isWhole = language === 'markdown' && (text.startsWith('---') || text.startsWith("# Acme's"));
	const metadata = language === 'yaml' ? text : '';
	const source = isWhole ? text : briefingWith(metadata, language === 'yaml' ? '' : text);
	return parseBriefing(source, pretendedBibliographies).problems.map(({ code }) => code);
}

/** Bibliographies that hold nothing, or have the problem that their path stands for. */
function pretendedBibliographies(paths: readonly string[]): BibliographyEntries {
	const codes: Readonly<Record<string, ProblemCode>> = {
		'../../../sources.bib': 'outside-bibliography',
		'sorces.bib': 'missing-bibliography',
		'sources.ris': 'unknown-bibliography',
	};
	const problems = paths.flatMap((path, index) => {
		const code = codes[path];
		return code ? [{ index, code, values: [path] }] : [];
	});
	return { itemOf: () => undefined, problems, isWhole: true };
}

/** Problems of files that are not briefings, or of their size: there is nothing to show, or nothing to parse here. */
const untried: readonly ProblemCode[] = [
	'file-too-large',
	'surplus-bibliography',
	'large-bibliography',
	'broken-bibliography',
];

function briefingWith(metadata: string, added: string): string {
	const replaced = new Set([...metadata.matchAll(/^\w+(?=:)/gm)].map(([key]) => key));
	const kept = Object.entries({
		briefing: 'briefing: 1',
		title: 'title: Engines',
		entities: 'entities:\n  - {id: acme, kind: lab, name: Acme}',
		references: 'references:\n  - {id: press, type: webpage, title: An engine}',
	});
	const yaml = kept.filter(([key]) => !replaced.has(key)).map(([, lines]) => lines);
	return [
		...['---', ...yaml, metadata, '---', '', '# What happened {#what-happened}', ''],
		...['[Acme says it won [@press]]{#acme-won .claim by=acme standing=self-reported}.', '', added, ''],
	].join('\n');
}

describe('The page that explains the format', () => {
	it('has no problem at all', () => {
		assert.deepEqual(problems, []);
	});

	it('is read by Pandoc without a warning', function () {
		if (spawnSync('pandoc', ['--version']).error) {
			this.skip();
		}
		this.timeout(60_000);
		const { status, stderr } = spawnSync('pandoc', ['-s', '--citeproc', '-t', 'html', file], {
			encoding: 'utf8',
		});
		assert.deepEqual([status, stderr], [0, '']);
	});

	it('has one of everything that it explains', () => {
		const { abstract, entities, claims, timeline, references, citations } = briefing;
		const items = citations.flatMap((citation) => citation.items);
		for (const [what, has] of Object.entries({
			abstract: abstract !== undefined,
			aliases: entities.some(({ aliases }) => aliases.length > 0),
			facts: entities.some(({ facts }) => facts.length > 0),
			relations: entities.some(({ relations }) => relations.length > 0),
			claim: claims.length > 0,
			check: claims.some(({ check }) => check !== undefined),
			timeline: timeline.length > 0,
			addresses: references.every(({ item }) => item.title && item.publisher && item.URL),
			locator: items.some(({ locator }) => locator !== undefined),
			prefix: items.some(({ prefix }) => prefix !== undefined),
			suffix: items.some(({ suffix }) => suffix !== undefined),
			suppressed: items.some(({ suppressAuthor }) => suppressAuthor === true),
		})) {
			assert.ok(has, what);
		}
	});

	it('explains every standing and every verdict', () => {
		for (const [section, words] of [
			['claims', standings],
			['checks', verdicts],
		] as const) {
			const rows = sectionLines(section).filter((line) => line.startsWith('|'));
			assert.deepEqual(
				words.filter((word) => !rows.some((row) => row.startsWith(`| \`${word}\` |`))),
				[],
			);
		}
	});

	it('shows a whole briefing that has no problem', () => {
		const section = ['Whole:', '', ...sectionLines('whole-briefing').slice(3)];
		const whole = example(section, 'Whole:');
		assert.ok(whole);
		assert.match(whole.text, /half-fuel/);
		assert.deepEqual(codesIn(whole), []);
	});

	it('has a section for each problem, and for no other', () => {
		assert.deepEqual(
			briefing.sections
				.filter(({ id }) => id.startsWith('problem-'))
				.map(({ id }) => id.slice('problem-'.length))
				.sort(),
			Object.keys(problemKinds).sort(),
		);
	});

	for (const code of Object.keys(problemKinds) as ProblemCode[]) {
		it(`shows ${code} and how it is mended`, () => {
			const section = sectionLines(`problem-${code}`);
			assert.ok((section[1]?.length ?? 0) > 40, 'it says nothing');
			const [wrong, right] = [example(section, 'Wrong:'), example(section, 'Right:')];
			if (untried.includes(code)) {
				return;
			}
			assert.ok(wrong && right, 'it lacks an example');
			assert.ok(codesIn(wrong).includes(code), `the wrong example gives ${codesIn(wrong).join()}`);
			assert.deepEqual(codesIn(right), []);
		});
	}
});
