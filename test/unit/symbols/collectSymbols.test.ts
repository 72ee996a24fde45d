import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseDocument } from '../../../src/core/parse/parseDocument';
import { offsetOf, sourceText } from '../../../src/core/sourceText';
import { targetAt } from '../../../src/core/symbols/symbolAt';
import { symbolsSource } from './symbolsSource';

function places(text: string, id: string): readonly string[] {
	const source = sourceText(text);
	return parseDocument(text)
		.symbols()
		.occurrences.filter((occurrence) => occurrence.id === id)
		.map(({ range, role, form, isExact }) => {
			assert.ok(isExact, `line ${range.startLine + 1} is not exact`);
			const start = offsetOf(source, range.startLine, range.startColumn);
			const end = offsetOf(source, range.endLine, range.endColumn);
			const written = `${text.slice(start - 2, start)}<${text.slice(start, end)}>${text.slice(end, end + 1)}`;
			return [range.startLine + 1, role === 'definition' ? 'def' : 'ref', form.markup, form.yaml, written]
				.filter((part) => part !== undefined)
				.join(' ');
		});
}

describe('The places of an id', () => {
	it('of an entity are all that name it, in the text and in the metadata, however they are written', () => {
		assert.deepEqual(places(symbolsSource, 'acme'), [
			'6 ref link block (#<acme>)',
			'8 def plain plain : <acme>\n',
			'17 ref plain plain : <acme>,',
			'17 ref plain plain : <acme>}',
			'23 ref link block (#<acme>)',
			'28 ref link single-quoted (#<acme>)',
			'28 ref plain plain : [<acme>,'.replace(': [', ' ['),
			'35 ref link (#<acme>)',
			'39 ref plain ="<acme> ',
			'39 ref plain y=<acme> ',
			'41 ref link (#<acme>)',
			'45 ref link (#<acme>)',
			'47 ref link  #<acme>\n',
		]);
		assert.deepEqual(places(symbolsSource, 'm-1'), [
			'12 ref link double-quoted (#<m-1>)',
			"16 ref plain single-quoted  '<m-1>'",
			'17 def plain double-quoted  "<m-1>"',
			'28 ref plain plain , <m-1>]',
			'37 ref link (#<m-1> ',
			'39 ref plain e <m-1>"',
		]);
		assert.deepEqual(places(symbolsSource, '深度'), [
			'18 def plain plain : <深度>\n',
			'37 ref encoded-link (#<%E6%B7%B1%E5%BA%A6>)',
			'37 ref link <#<深度>>',
		]);
	});

	it('of a section and of a claim are the heading or the span, links, and the metadata', () => {
		assert.deepEqual(places(symbolsSource, 'what'), [
			'11 ref plain plain : <what>\n',
			'35 def plain {#<what>}',
			'39 ref link (#<what>)',
		]);
		assert.deepEqual(places(symbolsSource, 'won'), [
			'26 ref plain plain   <won>:',
			'39 def plain {#<won> ',
			'39 ref link (#<won>)',
		]);
	});

	it('of a citekey are its reference, the article, and the citations in texts and cite strings', () => {
		assert.deepEqual(places(symbolsSource, 'smith:2020'), [
			'6 ref braced-citekey block @{<smith:2020>}',
			'16 ref citekey single-quoted [@<smith:2020>]',
			'31 def plain plain : <smith:2020>\n',
		]);
		assert.deepEqual(
			places(symbolsSource, 'press').map((place) => Number(place.split(' ')[0])),
			[4, 6, 12, 14, 24, 26, 28, 30, 37, 39, 45],
		);
		const noted = symbolsSource.replace(
			'verdict: agrees,',
			"verdict: agrees, note: 'It''s so [@smith:2020]',",
		);
		assert.equal(places(noted, 'smith:2020')[2], '26 ref citekey single-quoted [@<smith:2020>]');
		const listed = symbolsSource.replace(
			'article: press',
			'article: press\nnocite: "All:\\t@smith:2020, @{press}"',
		);
		assert.equal(places(listed, 'smith:2020')[0], '5 ref citekey double-quoted t@<smith:2020>,');
		assert.equal(places(listed, 'press')[1], '5 ref braced-citekey double-quoted @{<press>}');
	});

	it('are the same with CRLF and a byte order mark', () => {
		const count = (text: string): number =>
			parseDocument(text)
				.symbols()
				.occurrences.filter(({ isExact }) => isExact).length;
		const plain = count(symbolsSource);
		assert.equal(count(symbolsSource.replaceAll('\n', '\r\n')), plain);
		assert.equal(count(`\uFEFF${symbolsSource}`), plain);
	});

	it('are found at their edges, and names lead to entities', () => {
		const symbols = parseDocument(symbolsSource).symbols();
		const at = (line: number, column: number): unknown => targetAt(symbols, { line: line - 1, column })?.id;
		assert.deepEqual(
			[at(37, 0), at(37, 2), at(37, 11), at(8, 8), at(8, 12), at(8, 3)],
			['acme', 'acme', 'm-1', 'acme', 'acme', undefined],
		);
	});
});
