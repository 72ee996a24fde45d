import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { formatReference } from '../../../src/core/references/formatReference';
import { indexOf } from './indexOf';
import { inheritedText } from './inheritedText';

describe('An entry in BibTeX that names another', () => {
	const index = indexOf('a.bib', inheritedText);
	const reference = (key: string, from = index): string => {
		const item = from.itemOf(key);
		return item ? formatReference(item) : '';
	};

	it('inherits what it lacks, titles under the names that BibLaTeX gives them', () => {
		assert.deepEqual(index.itemOf('part'), {
			id: 'part',
			type: 'chapter',
			title: 'Part',
			'container-title': 'Collection',
			editor: [{ given: 'E', family: 'F' }],
			issued: { 'date-parts': [[2019, 3]] },
		});
		assert.equal(reference('article'), 'Article (2001). Journal: Of.');
	});

	it('keeps what it has, and leaves what it names as that is', () => {
		const own = index.itemOf('own');
		assert.deepEqual([own?.publisher, own?.['volume-title']], ['Mine', 'Elsewhere: Second']);
		assert.equal(reference('collection'), 'Collection (March 2019).');
	});

	it('inherits through a chain, and tells a volume from the whole work', () => {
		const paper = index.itemOf('paper');
		assert.deepEqual(
			['container-title', 'volume-title', 'collection-title', 'publisher'].map((name) => paper?.[name]),
			['Meetings: Second', 'Meeting: Second', 'Series', 'Press'],
		);
		const volume = index.itemOf('volume');
		assert.deepEqual([volume?.title, volume?.['volume-title']], ['Works: All', 'Volume']);
	});

	it('has of data that is only there to be inherited its fields, and no source', () => {
		const data = index.itemOf('data');
		assert.deepEqual([data?.publisher, data?.['publisher-place'], data?.note], ['Town', 'Place', 'N']);
		assert.equal(index.offsets.has('house'), false);
	});

	it('is as it is written where the other is missing', () => {
		assert.deepEqual(index.itemOf('orphan'), { id: 'orphan', type: '', title: 'Orphan' });
		assert.equal(index.fault, undefined);
	});

	it('ends where a circle closes', () => {
		const circle = indexOf(
			'a.bib',
			`@misc{a, title = {A}, crossref = {b}} @misc{b, year = 2000, crossref = {c}} @misc{c, note = {C}, crossref = {a}}
			@misc{self, title = {Self}, crossref = {self, b}}`,
		);
		assert.equal(reference('a', circle), 'A (2000).');
		assert.deepEqual([circle.itemOf('a')?.note, circle.itemOf('c')?.title], ['C', 'A']);
		assert.equal(reference('self', circle), 'Self (2000).');
	});

	it('keeps the names of fields in a file for BibTeX alone', () => {
		const paper = indexOf('a.bibtex', inheritedText).itemOf('paper');
		assert.deepEqual(
			[paper?.title, paper?.['container-title'], paper?.['volume-title']],
			['Paper: Second', 'Old', undefined],
		);
	});

	it('reads the other once, however many name it', () => {
		const note = 'long '.repeat(20);
		const papers = Array.from({ length: 20_000 }, (_, n) => `@inproceedings{p${n}, crossref = {all}}`);
		const all = `@proceedings{all, title = {All}, abstract = {${'x'.repeat(2_000_000)}}, note = {${note}}}`;
		const many = indexOf('a.bib', [...papers, all].join('\n'));
		assert.ok(papers.every((_, n) => many.itemOf(`p${n}`)?.['container-title'] === 'All'));
		assert.deepEqual([many.itemOf('p1')?.note, many.itemOf('p1')?.abstract], [note.trim(), undefined]);
	});

	it('ends a chain that has no end in sight', () => {
		const links = Array.from(
			{ length: 20_000 },
			(_, n) => `@misc{m${n}, crossref = {m${n + 1}}, year = ${2000 + n}}`,
		);
		const wide = Array.from({ length: 20_000 }, (_, n) => `m${n}`).join();
		const chain = indexOf('a.bib', [...links, `@misc{wide, crossref = {${wide}}}`].join('\n'));
		assert.deepEqual(chain.itemOf('m7')?.issued, { 'date-parts': [[2007]] });
		assert.ok(chain.itemOf('wide')?.issued);
	});
});
