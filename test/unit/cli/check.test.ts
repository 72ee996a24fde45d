import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, symlinkSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'mocha';
import { problemKinds } from '../../../src/core/problem';
import { buildCheck } from './buildCheck';
import type { Log } from './sarifLog';

const good = '---\nbriefing: 1\ntitle: Good\n---\n\n# One\n\nText.\n';
const hinted = good.replace('---\n\n', 'references:\n  - {id: idle, type: book}\n---\n\n');
const bad = good.replace('Text.', 'Text [see @nobody].');

describe('The check as a program', function () {
	this.timeout(60_000);
	let folder: string;
	let program: string;

	before(async () => {
		({ folder, program } = await buildCheck());
		const files = { 'good.briefing.md': good, 'hinted.briefing.md': hinted, 'bad.briefing.md': bad };
		await mkdir(path.join(folder, 'work', 'in here'), { recursive: true });
		for (const [name, text] of Object.entries(files)) {
			await writeFile(path.join(folder, 'work', name), text);
		}
		await writeFile(path.join(folder, 'work', 'in here', 'é#.briefing.md'), bad);
	});
	after(() => rm(folder, { recursive: true }));

	const run = (
		words: readonly string[],
		input: string | Buffer = '',
	): { readonly status: number | null; readonly out: string; readonly err: string } => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
			cwd: path.join(folder, 'work'),
			input,
			encoding: 'utf8',
			maxBuffer: 100_000_000,
		});
		return { status, out: stdout, err: stderr };
	};

	it('says nothing of a file without fault', () => {
		assert.deepEqual(run(['good.briefing.md']), { status: 0, out: '', err: '' });
	});

	it('prints a hint, which does not count as a problem', () => {
		assert.deepEqual(run(['hinted.briefing.md']), {
			status: 0,
			out: 'hinted.briefing.md:5:10: hint: Nothing cites "idle". [uncited-reference]\n',
			err: '',
		});
	});

	it('prints each problem of several files with its place and code, as compilers do', () => {
		assert.deepEqual(run(['good.briefing.md', 'bad.briefing.md', 'in here/é#.briefing.md']), {
			status: 1,
			out: ['bad.briefing.md', 'in here/é#.briefing.md']
				.map(
					(file) =>
						`${file}:8:11: error: There is no reference "nobody". Add it to "references", or correct the key. [unknown-reference]\n`,
				)
				.join(''),
			err: '',
		});
	});

	it('finds no fault with the briefings that ship', () => {
		const content = path.join(import.meta.dirname, '../../../content');
		const files = ['chinas-ai-race', 'format'].map((name) => path.join(content, `${name}.briefing.md`));
		assert.deepEqual(run(files), { status: 0, out: '', err: '' });
	});

	it('reads standard input, named or not', () => {
		const [unnamed, named] = [run([], bad), run(['-'], bad)];
		assert.match(unnamed.out, /^-:8:11: error: .* \[unknown-reference\]\n$/);
		assert.deepEqual([unnamed.status, named], [1, unnamed]);
	});

	it('reads the bibliographies inside of the folder that it runs in, and no others', async () => {
		const named = (file: string): string => bad.replace('title:', `bibliography: ${file}\ntitle:`);
		const codes = (file: string): readonly string[] =>
			[...run([], named(file)).out.matchAll(/\[([a-z-]+)\]/g)].map((match) => match[1] ?? '');
		await writeFile(path.join(folder, 'work', 'more.bib'), '@book{nobody, title = {Nobody}}\n');
		await writeFile(path.join(folder, 'outside.bib'), '@book{nobody, title = {Nobody}}\n');
		await writeFile(path.join(folder, 'work', '..more.bib'), '@book{nobody, title = {Nobody}}\n');
		assert.equal(run([], named('more.bib')).status, 0);
		assert.equal(run([], named('..more.bib')).status, 0);
		await writeFile(path.join(folder, 'work', 'more.bib'), '@book{somebody, title = {Somebody}}\n');
		assert.deepEqual(codes('more.bib'), ['unknown-reference']);
		assert.deepEqual(codes('gone.bib'), ['missing-bibliography']);
		assert.deepEqual(codes('../outside.bib'), ['outside-bibliography']);
		assert.deepEqual(codes(`[${'more.bib, '.repeat(50)}more.bib]`), ['surplus-bibliography']);
	});

	it('reads no bibliography that a link leads to outside of the folder, and one inside of it', async () => {
		const named = (file: string): string => bad.replace('title:', `bibliography: ${file}\ntitle:`);
		const known = '@book{nobody, title = {Nobody}}\n';
		await mkdir(path.join(folder, 'elsewhere'));
		await writeFile(path.join(folder, 'elsewhere', 'a.bib'), known);
		await writeFile(path.join(folder, 'work', 'inside.bib'), known);
		symlinkSync('../elsewhere/a.bib', path.join(folder, 'work', 'file.bib'));
		symlinkSync('../elsewhere', path.join(folder, 'work', 'linked'));
		symlinkSync('inside.bib', path.join(folder, 'work', 'within.bib'));
		for (const file of ['file.bib', 'linked/a.bib']) {
			const { status, out } = run([], named(file));
			assert.equal(status, 1, file);
			assert.match(out, /\[outside-bibliography\]\n$/, file);
			assert.doesNotMatch(out, /unknown-reference/, file);
		}
		assert.deepEqual(run([], named('within.bib')), { status: 0, out: '', err: '' });
	});

	it('ends with 2 when it is called wrongly, and says how it is used', () => {
		for (const words of [['--fromat', 'json'], ['--format', 'xml', 'good.briefing.md'], ['--format']]) {
			const { status, out, err } = run(words);
			assert.deepEqual([status, out], [2, ''], words.join(' '));
			assert.match(err, /--help/);
		}
	});

	it('tells its use and its version', async () => {
		const { version } = JSON.parse(
			await readFile(path.join(import.meta.dirname, '../../../package.json'), 'utf8'),
		) as { readonly version: string };
		assert.match(run(['--help']).out, /^Usage: .*\n[\s\S]*--format[\s\S]*Exit status/);
		assert.deepEqual(run(['--version']), { status: 0, out: `${version}\n`, err: '' });
	});

	it('ends with 2 when a file cannot be read, and checks the others all the same', () => {
		const { status, out, err } = run(['gone.briefing.md', 'in here', 'bad.briefing.md']);
		assert.equal(status, 2);
		assert.match(out, /^bad\.briefing\.md:8:11: error/);
		assert.deepEqual(err.split('\n'), [
			'gone.briefing.md: There is no such file.',
			'in here: This is a folder. Name the files in it.',
			'',
		]);
	});

	it('names a file that is not text in UTF-8', () => {
		for (const bytes of [
			Buffer.from(good, 'utf16le'),
			randomBytes(100_000),
			Buffer.from('caf\xe9', 'latin1'),
		]) {
			const { status, err } = run(['-'], Buffer.concat([Buffer.from([0xff]), bytes]));
			assert.deepEqual([status, err], [2, '-: This is not text in UTF-8. Save it with that encoding.\n']);
		}
	});

	it('does not read files and streams that are too large', async () => {
		const file = path.join(folder, 'work', 'large.briefing.md');
		await writeFile(file, Buffer.alloc(50 * 1024 * 1024, 'a'));
		const { status, out } = run(['large.briefing.md']);
		assert.equal(status, 1);
		assert.match(out, /^large\.briefing\.md:1:1: error: The file has 50 MB\. .* \[file-too-large\]\n$/);
		assert.match(run([], Buffer.alloc(21 * 1024 * 1024, 'a')).out, /\[file-too-large\]/);
		await rm(file);
	});

	it('lets no file steer the terminal or make two lines of one', () => {
		const { out } = run([], good.replace('title: Good', 'title: Good\ndate: "\\e[31m\\u2028\\r2"'));
		assert.match(out, /^-:\d+:\d+: error: [^\p{Cc}\u2028]* \[bad-date\]\n$/u);
	});

	it('lets the name of no file do so either', () => {
		assert.deepEqual(run(['\x1b[31mred\nand more']), {
			status: 2,
			out: '',
			err: ' [31mred and more: There is no such file.\n',
		});
	});

	it('ends with 2 when its output cannot be written', function () {
		if (process.platform !== 'linux') {
			this.skip();
		}
		const full = openSync('/dev/full', 'w');
		const { status, stderr } = spawnSync(process.execPath, [program, 'bad.briefing.md'], {
			cwd: path.join(folder, 'work'),
			stdio: ['ignore', full, 'pipe'],
			encoding: 'utf8',
		});
		closeSync(full);
		assert.equal(status, 2);
		assert.match(stderr, /^The output could not be written: ENOSPC.*\n$/);
	});

	it('gives JSON', () => {
		const { status, out } = run(['--format', 'json', 'bad.briefing.md', 'gone.briefing.md']);
		assert.equal(status, 2);
		const { version, ...report } = JSON.parse(out) as Record<string, unknown>;
		assert.match(String(version), /^\d+\.\d+\.\d+/);
		assert.deepEqual(report, {
			files: [
				{
					file: 'bad.briefing.md',
					problems: [
						{
							code: 'unknown-reference',
							severity: 'error',
							message: 'There is no reference "nobody". Add it to "references", or correct the key.',
							start: { line: 8, column: 11 },
							end: { line: 8, column: 18 },
						},
					],
				},
			],
			unreadable: [{ file: 'gone.briefing.md', message: 'There is no such file.' }],
		});
	});

	describe('as SARIF 2.1.0', () => {
		const sarif = (...files: readonly string[]): Log['runs'][number] => {
			const log = JSON.parse(run(['--format', 'sarif', ...files]).out) as Log;
			assert.deepEqual([log.version, log.runs.length], ['2.1.0', 1]);
			return log.runs[0] as Log['runs'][number];
		};

		it('has every problem as a rule, with help on how to mend it', () => {
			const { rules } = sarif('good.briefing.md').tool.driver;
			assert.deepEqual(
				rules.map(({ id }) => id),
				Object.keys(problemKinds),
			);
			for (const { id, shortDescription, help } of rules) {
				assert.ok(shortDescription.text !== id && help.text.length > 40, id);
				assert.ok(/large|surplus/.test(id) || help.markdown.includes('```'), id);
				assert.doesNotMatch(`${help.text}${shortDescription.text}`, /```|\{#problem-/);
			}
		});

		it('has each result at its place, in UTF-16 code units', () => {
			const { results, columnKind, invocations, tool } = sarif(
				'hinted.briefing.md',
				'in here/é#.briefing.md',
			);
			assert.deepEqual([columnKind, invocations[0]?.executionSuccessful], ['utf16CodeUnits', true]);
			assert.deepEqual(
				results.map(({ ruleId, level, locations }) => [ruleId, level, locations[0]?.physicalLocation]),
				[
					[
						'uncited-reference',
						'note',
						{
							artifactLocation: { uri: 'hinted.briefing.md', uriBaseId: '%SRCROOT%' },
							region: { startLine: 5, startColumn: 10, endLine: 5, endColumn: 14 },
						},
					],
					[
						'unknown-reference',
						'error',
						{
							artifactLocation: { uri: 'in%20here/%C3%A9%23.briefing.md', uriBaseId: '%SRCROOT%' },
							region: { startLine: 8, startColumn: 11, endLine: 8, endColumn: 18 },
						},
					],
				],
			);
			for (const { ruleId, ruleIndex } of results) {
				assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
			}
		});

		it('names a file outside of the folder by its whole address', async () => {
			const file = path.join(folder, 'outside.briefing.md');
			await writeFile(file, bad);
			const [result] = sarif('../outside.briefing.md').results;
			assert.deepEqual(result?.locations[0]?.physicalLocation.artifactLocation, {
				uri: pathToFileURL(file).href,
			});
		});

		it('names a file inside of it from there, though its name begins with two dots', async () => {
			await writeFile(path.join(folder, 'work', '..bad.briefing.md'), bad);
			const [result] = sarif('..bad.briefing.md').results;
			assert.deepEqual(result?.locations[0]?.physicalLocation.artifactLocation, {
				uri: '..bad.briefing.md',
				uriBaseId: '%SRCROOT%',
			});
		});

		it('tells that a file could not be read', () => {
			assert.equal(sarif('gone.briefing.md').invocations[0]?.executionSuccessful, false);
		});
	});
});
