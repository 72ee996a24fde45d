import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { before, describe, it } from 'mocha';
import { indexOf } from './indexOf';
import { inheritedText } from './inheritedText';

const common = `
@comment{@book{hidden, title = {Hidden}}}
This is a comment.
@string{mit = "MIT " # {Press}}
@article{beethoven,
  author = {Ludwig van Beethoven and {The Big Company} and de la Fontaine, Jr., Jean and G{\\"o}del, Kurt and others},
  title = {The {GPU} of China, \\'Etude --- a \`\`test'' of \\& \\c{c} \\v{s} {\\L}},
  journal = {J. of Things}, volume = 12, number = 3, pages = {10--20}, year = 2020, month = jul,
  publisher = mit, doi = {10.1/ab_c}, url = {https://x.org/a_b?c=%20d}, issn = {1234-5678},
}
@inproceedings{race,
  Author = "Knuth, Donald E. and Jean-Paul Sartre", title = {T}, booktitle = {Proc}, date = {2020-01-05/2021},
  series = {LN}, address = {X}, publisher = {P}, organization = {Org}, number = {5}
}
@techreport{gpt, author = {OpenAI}, title = {GPT}, institution = {OpenAI}, number = {TR-1}, year = {2023}, type = {Report}}
@phdthesis{thesis, author = {A B}, title = {T}, school = {MIT}, year = 2020}
@misc{r1, author = {{DeepSeek-AI}}, title = {R1}, year = {2025}, eprint = {2501.12948}, archiveprefix = {arXiv}, month = {1}}
@online{web, title = {T}, url = {http://a.b}, date = {2025-01}, urldate = {2025-02-03}}
@incollection{part, title = {T}, booktitle = {B}, booksubtitle = {BS}, year = {2019}, editor = {E F}}
@book{book, title = {First}, year = {2019}, number = {7}, series = {Ser}, edition = {2}}
@article{10.1016/S0140-6736(20)30183-5, title = {A Key with Parentheses}, year = {2020}}
@misc{home, title = {X\\~{}user, \\^{}2 and {\\~}n, but \\~{n}}, year = {2020}}
@manual{manual, title = {T}} @unpublished{draft, title = {T}} @dataset{data, title = {T}}
`;

describe('A bibliography in BibTeX', () => {
	it('takes the keys that publishers make of a DOI', () => {
		const key = '10.1016/S0140-6736(20)30183-5';
		const index = indexOf('a.bib', `@article{${key}, title = {T}, author = {Doe , Jane and   Roe, Jo}}`);
		assert.equal(index.fault, undefined);
		assert.deepEqual(index.itemOf(key)?.author, [
			{ given: 'Jane', family: 'Doe' },
			{ given: 'Jo', family: 'Roe' },
		]);
	});

	it('gives its items, with accents, particles, strings and dates', () => {
		const index = indexOf('a.bib', common);
		assert.equal(index.fault, undefined);
		assert.equal(index.offsets.has('hidden'), false);
		assert.deepEqual(index.itemOf('beethoven'), {
			id: 'beethoven',
			type: 'article-journal',
			author: [
				{ given: 'Ludwig', 'dropping-particle': 'van', family: 'Beethoven' },
				{ literal: 'The Big Company' },
				{ given: 'Jean', 'dropping-particle': 'de la', family: 'Fontaine', suffix: 'Jr.' },
				{ given: 'Kurt', family: 'Gödel' },
				{ literal: 'others' },
			],
			title: 'The GPU of China, Étude — a “test” of & ç š Ł',
			'container-title': 'J. of Things',
			volume: '12',
			issue: '3',
			page: '10-20',
			issued: { 'date-parts': [[2020, 7]] },
			publisher: 'MIT Press',
			DOI: '10.1/ab_c',
			URL: 'https://x.org/a_b?c=%20d',
			ISSN: '1234-5678',
		});
		assert.equal(index.itemOf('r1')?.URL, 'https://arxiv.org/abs/2501.12948');
		assert.equal(index.itemOf('nobody'), undefined);
		const parts = indexOf('a.bib', '@book{a, title = {Na\\"{\\i}ve}, subtitle = {A \\emph{Life}}}');
		assert.equal(parts.itemOf('a')?.title, 'Naïve: A Life');
	});

	it('takes entries in parentheses as well, as BibTeX does and Pandoc does not', () => {
		assert.equal(indexOf('a.bib', '@book(a, title = {A})').itemOf('a')?.title, 'A');
	});

	it('has the last of two entries with one key, and its place', () => {
		const index = indexOf('a.bib', '@book{x, title={One}}\n  @book{X, title={Big}} @book{x, title={Two}}');
		assert.equal(index.itemOf('x')?.title, 'Two');
		assert.deepEqual(index.placeOf(index.offsets.get('X') ?? 0), { line: 1, column: 2 });
		assert.equal(index.itemOf('x'), index.itemOf('x'));
	});

	for (const [what, text, line, reason] of [
		[
			'an open brace',
			'@book{a, title = {A}}\n\n@book{b,\n title = {B\n}\n@book{c, title = {C}}',
			2,
			'an entry has no end',
		],
		['an open quotation mark', '@book{a, title = "A\n@book{c, title = {C}}', 0, 'an entry has no end'],
		[
			'a missing comma',
			'@book{a,\n title = {A}\n year = 2020}\n@book{c, title = {C}}',
			2,
			'a comma is missing between two fields',
		],
		['a field without value', '@book{a,\n title =\n}\n@book{c, title = {C}}', 2, 'a field has no value'],
		['a field without =', '@book{a,\n title {A}}\n@book{c, title = {C}}', 1, 'a field has no value'],
		['no key', '@book{, title = {A}}\n@book{c, title = {C}}', 0, 'an entry has no key'],
	] as const) {
		it(`tells the line of ${what}, and has what follows`, () => {
			const index = indexOf('a.bib', text);
			assert.deepEqual(index.fault, { line, reason });
			assert.equal(index.itemOf('c')?.title, 'C');
		});
	}
});

describe('Pandoc reads BibTeX the same', () => {
	before(function () {
		if (spawnSync('pandoc', ['--version']).error) {
			this.skip();
		}
	});

	for (const [what, name, format, text] of [
		['types, variables, names and dates', 'a.bib', 'biblatex', common],
		['what entries inherit', 'a.bib', 'biblatex', inheritedText],
		['what entries inherit in BibTeX', 'a.bibtex', 'bibtex', inheritedText],
	] as const) {
		it(`in ${what}`, () => {
			const json = execFileSync('pandoc', ['-f', format, '-t', 'csljson'], { input: text, encoding: 'utf8' });
			const index = indexOf(name, text);
			const theirs = (JSON.parse(json) as { readonly id: string }[]).sort(byId);
			const keys = [...index.offsets.keys()].sort();
			assert.deepEqual(
				keys.map((key) => bare(index.itemOf(key))),
				theirs.map(bare),
			);
		});
	}
});

function byId({ id: one }: { readonly id: string }, { id: other }: { readonly id: string }): number {
	return one < other ? -1 : 1;
}

/**
 * Pandoc makes small letters of capitals in titles, for styles to undo, and short titles of what stands before a
 * colon; and a space after \& is no other for us.
 */
function bare(item: unknown): unknown {
	return JSON.parse(
		JSON.stringify(item)
			.replace(/"title-short":"[^"]*",/g, '')
			.replace(/"[a-z-]*title":"[^"]*"/g, (title) => title.toLowerCase()),
	);
}
