import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { briefingSource, problemsIn } from './briefingSource';

/** What Pandoc would make of something in a text, in a briefing that has no other problem. */
function told(text: string): readonly string[] {
	const source = briefingSource({ text: `Acme [@press].\n\n${text}` });
	return parseBriefing(source).problems.map(({ code, values }) => `${code}: ${values.join()}`);
}

describe('What Pandoc reads otherwise', () => {
	for (const [text, what, place] of [
		['a[^1]\n\n[^1]: b', 'a footnote', '[^1]: b'],
		['a [^2]\n\n[^2]: https://example.org/', 'a footnote', '[^2]: https://example.org/'],
		['a ^[b [c]] d', 'a footnote', '^[b [c]]'],
		['::: {#refs}\n:::', 'a division', '::: {#refs}'],
		['::: note\n\nText\n\n:::', 'a division', '::: note'],
		['![a](https://e.org/){width=big}', 'attributes of what stands before', '{width=big}'],
		['[a](https://e.org/){.b}', 'attributes of what stands before', '{.b}'],
		['`a`{.b}', 'attributes of what stands before', '{.b}'],
		['+---+---+\n| a | b |\n+---+---+', 'a table', '+---+---+'],
		['a    b\n---  ---\nc    d', 'a table', '---  ---'],
		['Term\n:   what', 'a definition', ':   what'],
		['Term\n\n~   what', 'a definition', '~   what'],
		['| a |\n|---|\n| b |\n\n: Caption', 'the caption of a table', ': Caption'],
		['| one\n| two', 'a block of lines', '| one'],
		['---\na: b\n---', 'a block of metadata', '---'],
		['---\na: b\n\nc: d\n...', 'a block of metadata', '---'],
	] as const) {
		it(`is ${what} in ${JSON.stringify(text)}`, () => {
			assert.deepEqual(told(text), [`pandoc-only: ${what}`]);
			assert.deepEqual(problemsIn(briefingSource({ text: `Acme [@press].\n\n${text}` })), [
				`pandoc-only: ${place}`,
			]);
		});
	}

	it('is a metadata block that begins with an empty line', () => {
		const source = briefingSource().replace('---\n', '---\n\n');
		assert.deepEqual(problemsIn(source), ['pandoc-only: ---']);
	});

	for (const text of [
		'a[^1] ^ [b] ^[open',
		'`a ^[b]` \\^[b]',
		'```\n[^1]: a\n::: b\n:::\n```',
		'::: {#refs}\nnever closed',
		':::\na\n:::',
		'[a]{.b} [a]{.b}{.c} `a` {.b} `a`{b}',
		'+---+\ntext',
		'one\ntwo\n: three',
		'one\ntwo\n\n: three',
		'# Two\n\n: alone',
		'|one',
		'***\na: b\n---',
		'---\n\na: b\n\n---',
		'---\na: b\n\nand no end',
		'---\nNo key\n---',
	]) {
		it(`is nothing in ${JSON.stringify(text)}`, () => {
			assert.deepEqual(told(text), []);
		});
	}
});
