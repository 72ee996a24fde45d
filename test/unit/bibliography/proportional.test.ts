import { describe, it } from 'mocha';
import { assertProportional } from '../assertProportional';
import { repeatedBetween } from '../repeatedPiece';

/** The first line is the name of the file. */
const assertProportionalReading = (makers: readonly ((count: number) => string)[]): void => {
	assertProportional('bibliography/bibliographyWork.ts', makers);
};

describe('The work of reading a bibliography', function () {
	this.timeout(90_000);

	it('grows with the length of a BibTeX file, whatever is repeated in it', () => {
		const pieces = [
			'@book{k#, title = {T}, author = {A, B and C D}}\n',
			'@book{k, title = {T}}\n',
			'@book{k#,\n',
			'@book{',
			'@book(k#, ',
			'@',
			'@@{',
			'@string{s# = "a"}\n',
			'@string{s = s # "a"}\n',
			'@comment{',
			'@comment{@book{k#, title = {T}}}\n',
			'@preamble{"a"}\n',
			'@book{k#, title = s # s}\n',
			'@book{k#, title = "a\n',
			'@book{k#, title = {a\n',
			'@xdata{x#, publisher = {P}}\n@book{k#, xdata = {x#}}\n',
			'@book{k#, crossref = {k0}}\n',
			'@book{k#, crossref = {k#}}\n',
			'words ',
			'{',
			'}',
			'"',
			'\\',
			'\n',
		];
		assertProportionalReading(pieces.map((piece) => repeatedBetween('a.bib\n', piece)));
	});

	it('grows with the length of one BibTeX field, whatever is repeated in it', () => {
		const pieces = [
			'{',
			'}',
			'\\',
			"\\'",
			'\\c',
			'{\\"',
			'$',
			'~',
			'--',
			'<',
			'[',
			'a ',
			'A, B and ',
			' and ',
			'a # ',
			'"',
			'%',
		];
		const starts = ['@book{k, title = {', '@book{k, author = {', '@book{k, title = "', '@book{k, date = {'];
		assertProportionalReading(
			starts.flatMap((start) =>
				pieces.map((piece) => repeatedBetween(`a.bib\n${start}`, piece, start.endsWith('"') ? '"}' : '}}')),
			),
		);
	});

	it('grows with the length of a CSL-JSON file, whatever is repeated in it', () => {
		const pieces = [
			'{"id": "k#", "title": "T"},\n',
			'{"id": "k", "title": "T"},\n',
			'{"id": "k#", "author": [{"family": "A", "given": "B"}]},\n',
			'{"id": "k#"',
			'{"id":',
			'{',
			'}',
			'[',
			'"',
			'\\',
			',',
			' ',
			'{"a": ',
			'{}',
			'{"\\',
			'"{"',
			'x',
		];
		assertProportionalReading(
			['[', '', '[{"id": "k", "title": "'].flatMap((start) =>
				pieces.map((piece) => repeatedBetween(`a.json\n${start}`, piece)),
			),
		);
	});

	it('grows with the length of a CSL-YAML file, whatever is repeated in it', () => {
		const pieces = [
			'- id: k#\n  title: T\n',
			'- id: k\n',
			'- {id: k#, title: T, author: [{family: A, given: B}]}\n',
			'  - id: k#\n',
			'- id: k#\n  title: >\n    a\n',
			'- {id: k#\n',
			'- "\n',
			'-\n',
			'- - ',
			'- &x a\n',
			'- *x\n',
			'# c\n',
			'\n',
			' \n',
			'\t\n',
			'a: b\n',
			'a',
			'{',
			'[',
			'"',
		];
		assertProportionalReading(
			['references:\n', '', 'references:\n- id: k\n  title: a\n', 'references:'].flatMap((start) =>
				pieces.map((piece) => repeatedBetween(`a.yaml\n${start}`, piece)),
			),
		);
	});
});
