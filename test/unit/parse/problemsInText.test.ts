import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { briefingSource, problemsIn } from './briefingSource';

const withText = (text: string): readonly string[] => problemsIn(briefingSource({ text }));
const acme = 'Acme did it [@press].';

describe('Problems in the text of a briefing file', () => {
	const claim = 'by=acme standing=reported';
	const cases: readonly (readonly [what: string, text: string, problems: readonly string[]])[] = [
		['a citation without a reference', 'Acme [see @press, p. 3; @presss].', ['unknown-reference: @presss']],
		['a link to nothing', `${acme} See [that](#nowhere).`, ['unknown-link: that']],
		['a bare citation of nothing', `${acme} And @nobody says so.`, ['bare-citation: @nobody']],
		[
			'an id that begins with a digit',
			`${acme} [Said [@press]]{#1st .claim ${claim}}`,
			['bad-attributes: {#1st .claim by=acme standing=reported}'],
		],
		[
			'an unquoted value with a space',
			`${acme} [Said]{.claim by=Some One}`,
			['bad-attributes: {.claim by=Some One}'],
		],
		[
			'a space before the braces',
			`${acme} [Said [@press]] {.claim ${claim}}`,
			['bad-attributes: {.claim by=acme standing=reported}'],
		],
		[
			'a claim across blocks',
			`${acme} [Said\n\nthat [@press]]{.claim ${claim}}`,
			['claim-across-blocks: {.claim by=acme standing=reported}'],
		],
		[
			'a claim without a standing',
			'[Acme [@press]]{.claim by=acme}',
			['claim-without-standing: [Acme [@press]]{.claim by=acme}'],
		],
		[
			'a claim of nobody',
			'[Acme [@press]]{.claim standing=stated}',
			['claim-without-author: [Acme [@press]]{.claim standing=stated}'],
		],
		[
			'a claim of an entity that there is not',
			`${acme} [Said [@press]]{.claim by=acne standing=stated}`,
			['unknown-entity: acne'],
		],
		[
			'a claim with an unknown standing',
			'[Acme [@press]]{.claim by=acme standing=sure}',
			['wrong-value: sure'],
		],
		[
			'a claim without a source',
			`${acme} [Said]{.claim ${claim}}`,
			[`claim-without-source: [Said]{.claim ${claim}}`],
		],
		[
			'a claim inside a claim',
			`[Acme [it [@press]]{.claim ${claim}} [@press]]{.claim ${claim}}`,
			[`nested-claim: [it [@press]]{.claim ${claim}}`],
		],
		[
			'a claim in a heading',
			`${acme}\n\n# Head [Acme [@press]]{#h .claim ${claim}}`,
			[`claim-outside-text: [Acme [@press]]{#h .claim ${claim}}`],
		],
		['a heading right after a paragraph', `${acme}\n# More`, ['missing-blank-line: # More']],
		['a footnote', `${acme}[^1]\n\n[^1]: A note`, ['pandoc-only: [^1]: A note']],
		['a list right after a paragraph', `${acme}\n- one`, ['missing-blank-line: - one']],
	];
	for (const [what, text, problems] of cases) {
		it(`stand at ${what}`, () => {
			assert.deepEqual(withText(text), problems);
		});
	}

	it('stand at their columns in lists, quotations and tables', () => {
		assert.deepEqual(
			withText(`${acme}\n\n> - one [@a]\n>   two [@b]\n\n| x | y |\n| - | - |\n| [@c] | *z* [@d] |`),
			['unknown-reference: @a', 'unknown-reference: @b', 'unknown-reference: @c', 'unknown-reference: @d'],
		);
	});

	it('stand at their columns when lines end with CRLF and the file begins with a byte order mark', () => {
		const source = `\uFEFF${briefingSource({ text: `${acme}\nAnd [@x].` })}`.replace(/\n/g, '\r\n');
		assert.deepEqual(problemsIn(source), ['unknown-reference: @x']);
	});

	it('do not ask for references that may come from a bibliography', () => {
		assert.deepEqual(
			problemsIn(briefingSource({ metadata: 'bibliography: a.bib', text: 'Acme [@x] [@press].' })),
			[],
		);
	});
});
