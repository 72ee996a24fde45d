import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { sectionsAbout, sourcesAbout } from '../../../src/core/about';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';

const file = path.join(import.meta.dirname, '../../../content/chinas-ai-race.briefing.md');
const { briefing, problems } = parseBriefing(readFileSync(file, 'utf8'));

describe('The briefing that ships', () => {
	it('has no problem at all', () => {
		assert.deepEqual(problems, []);
	});

	it('holds the 54 claims of the article, each with who makes it, a source and a check', () => {
		assert.equal(briefing.claims.length, 54);
		for (const { id, by, cite, check } of briefing.claims) {
			assert.ok(by.length > 0 && cite.length > 0 && check?.note?.text !== '' && check, id);
		}
	});

	it('keeps what each claim is held to be, and what its check found', () => {
		const count = (words: readonly string[]): Readonly<Record<string, number>> =>
			Object.fromEntries(
				[...new Set(words)].sort().map((word) => [word, words.filter((w) => w === word).length]),
			);
		assert.deepEqual(
			[
				count(briefing.claims.map(({ standing }) => standing)),
				count(briefing.claims.map(({ check }) => check?.verdict ?? '')),
			],
			[
				{ alleged: 2, opinion: 15, reported: 7, 'self-reported': 8, stated: 22 },
				{ agrees: 17, differs: 5, open: 16, sharper: 16 },
			],
		);
		const denied = briefing.claims.filter(({ deniedBy }) => deniedBy.length > 0).map(({ id }) => id);
		assert.deepEqual(denied, ['house-links', 'house-openai-data']);
	});

	it('has a summary of five to eight sentences, each with a source', () => {
		const html = briefing.abstract?.html.join('') ?? '';
		const sentences = html.split(/(?<=<\/span>)\.(?=\s|<\/p>)/).slice(0, -1);
		assert.ok(sentences.length >= 5 && sentences.length <= 8, `${sentences.length} sentences`);
		for (const sentence of sentences) {
			assert.match(sentence, /data-cite=/);
		}
	});

	it('has the opening, five questions and the further reading', () => {
		assert.equal(briefing.sections.length, 7);
		assert.equal(briefing.sections.filter(({ title }) => title.endsWith('?')).length, 5);
	});

	it('gives every fact, relation, event and check that is not open its source', () => {
		const cited = [
			...briefing.entities.flatMap(({ facts, relations }) => [...facts, ...relations]),
			...briefing.timeline,
			...briefing.claims.flatMap(({ check }) => (check && check.verdict !== 'open' ? [check] : [])),
		];
		assert.deepEqual(
			cited.filter(({ cite }) => cite.length === 0),
			[],
		);
		assert.ok(briefing.timeline.length >= 12);
	});

	it('says where in a paper each citation of one stands', () => {
		const papers = new Set(
			briefing.references.filter(({ item }) => item.type === 'report').map(({ citekey }) => citekey),
		);
		const vague = briefing.citations
			.flatMap(({ items }) => items)
			.filter(({ citekey, locator, suffix }) => papers.has(citekey) && !locator && !suffix);
		assert.deepEqual(vague, []);
	});

	it('shows what the article does not name as added, with a section to open', () => {
		const added = briefing.entities.filter((entity) => entity.added);
		assert.ok(added.some(({ id }) => id === 'kimi-k2'));
		assert.deepEqual(
			added.filter(({ section }) => section === undefined),
			[],
		);
	});

	it('opens R1 where the article is most about it, with the sources behind exactly that', () => {
		const [opening] = sectionsAbout(briefing, 'deepseek-r1');
		assert.equal(opening?.section.id, 'what-is-deepseek');
		const citekeys = sourcesAbout(briefing, 'deepseek-r1').map(({ citekey }) => citekey);
		assert.ok(citekeys.includes('deepseek-r1-repo'));
		assert.ok(!citekeys.includes('mintz-house'));
	});

	it('invents no address for the further reading, and cites nothing that must not be cited', () => {
		for (const { citekey, item } of briefing.references) {
			if (citekey.startsWith('shelf-')) {
				assert.equal(item.URL, undefined);
				assert.match(item.note ?? '', /not found|no known address/i);
			}
			assert.doesNotMatch(
				citekey,
				/^(?:bi-nadella-copy|bloomberg-beijing|gpt4-cost|metaquantum-minimax|pandaily-minimax|restofworld-copy|savoir-ai|windowsnews-r1)$/,
			);
		}
	});

	it('is a proper document for Pandoc, without a warning', function () {
		if (spawnSync('pandoc', ['--version']).error) {
			this.skip();
		}
		const output = execFileSync('pandoc', ['-s', '--citeproc', '--fail-if-warnings', file], {
			encoding: 'utf8',
		});
		for (const part of [
			/<h1 class="title">/,
			/class="abstract"/,
			/<div id="refs"/,
			/id="ref-minimax-m1-paper"/,
		]) {
			assert.match(output, part);
		}
	});
});
