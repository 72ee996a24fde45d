import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { BibliographyEntries } from '../../../src/core/bibliography/bibliography';
import { parseDocument } from '../../../src/core/parse/parseDocument';
import { renameObstacle } from '../../../src/core/symbols/renameSymbol';
import { briefingSource } from '../parse/briefingSource';
import { indexOf } from './indexOf';

const index = indexOf(
	'a.bib',
	'@book{press, title={Another}} @book{doe, title={By Doe}, author={Doe, Jane}} @book{other, title={Other}}',
);
const entries: BibliographyEntries = { itemOf: (key) => index.itemOf(key), problems: [], isWhole: true };

const source = briefingSource({
	metadata: 'bibliography: a.bib',
	text: 'Acme did [@doe, p. 3; @press], and @doe says so [@nobody].',
});

function codes(given: BibliographyEntries, text = source): readonly string[] {
	return parseDocument(text, () => given).problems.map(({ code, values }) => [code, ...values].join(' '));
}

describe('A briefing with a bibliography', () => {
	it('has what it cites among its references, numbered with its own, which win', () => {
		const { briefing } = parseDocument(source, () => entries);
		assert.deepEqual(
			briefing.references.map(({ citekey, number, item }) => [citekey, number, item.title]),
			[
				['doe', 1, 'By Doe'],
				['press', 2, briefing.references[1]?.item.title],
			],
		);
		assert.notEqual(briefing.references[1]?.item.title, 'Another');
		assert.match(JSON.stringify(briefing.sections), /data-cite=\\"doe press\\"/);
	});

	it('has what it lists as further reading, after what it cites', () => {
		const text = source.replace('bibliography:', 'nocite: "@other, @gone"\nbibliography:');
		assert.deepEqual(
			parseDocument(text, () => entries).briefing.references.map(({ citekey }) => citekey),
			['doe', 'press', 'other'],
		);
		assert.deepEqual(codes(entries, text), ['unknown-reference gone', 'unknown-reference nobody']);
	});

	it('asks for the paths that are written', () => {
		const asked: (readonly string[])[] = [];
		for (const written of ['a.bib', '[a.bib, b.json]', '[]']) {
			parseDocument(source.replace('a.bib', written), (paths) => {
				asked.push(paths);
				return entries;
			});
		}
		assert.deepEqual(asked, [['a.bib'], ['a.bib', 'b.json'], []]);
	});

	it('has a problem with a key that neither has, but not while a bibliography is unread', () => {
		assert.deepEqual(codes(entries), ['unknown-reference nobody']);
		assert.deepEqual(codes({ ...entries, isWhole: false }), []);
		const article = source.replace('bibliography:', 'article: gone\nbibliography:');
		assert.deepEqual(codes(entries, article), ['unknown-reference gone', 'unknown-reference nobody']);
	});

	it('has what is wrong with a bibliography at its path', () => {
		const list = source.replace('a.bib', '[a.bib, b.bib]');
		const problems = [{ index: 1, code: 'missing-bibliography' as const, values: ['b.bib'] }];
		const found = parseDocument(list, () => ({ ...entries, isWhole: false, problems })).problems;
		const [range] = found.map((problem) => problem.range);
		const line = list.split('\n')[range?.startLine ?? 0];
		assert.deepEqual([found.length, line?.slice(range?.startColumn, range?.endColumn)], [1, 'b.bib']);
	});

	it('may have its article there, cited or not', () => {
		const article = source.replace('bibliography:', 'article: other\nbibliography:');
		const { briefing } = parseDocument(article, () => entries);
		assert.equal(briefing.references.at(-1)?.citekey, 'other');
	});

	it('refuses to rename what is defined elsewhere', () => {
		const symbols = parseDocument(source, () => entries).symbols();
		assert.equal(renameObstacle(symbols, 'citekey', 'doe')?.code, 'in-bibliography');
		assert.equal(
			symbols.definitions.some(({ id }) => id === 'doe'),
			false,
		);
	});
});
