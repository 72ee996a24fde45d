import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseDocument } from '../../../src/core/parse/parseDocument';
import { briefingSource, markup, problemsIn } from './briefingSource';

const address = 'https://example.org/y.png';

function htmlOf(text: string): string {
	return markup(parseDocument(briefingSource({ text })).briefing.sections[0]?.html ?? [])
		.replace(/<span class="citation".*?<\/span>/g, '{cite}')
		.trim();
}

describe('A picture', () => {
	for (const [what, text, html] of [
		[
			'its description with a link',
			`![a *chart*](${address})`,
			`<p><a href="${address}">a <em>chart</em></a></p>`,
		],
		['its address where it has none', `![](${address})`, `<p><a href="${address}">${address}</a></p>`],
		[
			'a link up to what is a link by itself',
			`![Engine, after [@press], see [x](https://e.org/)](${address})`,
			`<p><a href="${address}">Engine, after </a>{cite}, see <a href="https://e.org/">x</a></p>`,
		],
		[
			'a link behind a mere citation',
			`![[@press]](${address})`,
			`<p>{cite}<a href="${address}">${address}</a></p>`,
		],
		[
			'emphasis that holds a citation as it is',
			`![*by [@press]* there](${address})`,
			`<p><em>by {cite}</em><a href="${address}"> there</a></p>`,
		],
	] as const) {
		it(`is shown as ${what}`, () => {
			assert.equal(htmlOf(text), html);
		});
	}

	it('has citations, claims and problems at their places', () => {
		const span = '[Acme won [@x]]{#won .claim by=acne standing=stated}';
		const text = `Acme [@press] ![Engine [@press, p. 3], @jane ${span} ![in [@y]](${address})](${address}) [@z]`;
		assert.deepEqual(problemsIn(briefingSource({ text })), [
			'bare-citation: @jane',
			'unknown-reference: @x',
			'unknown-entity: acne',
			'unknown-reference: @y',
			'unknown-reference: @z',
		]);
		const { briefing, symbols } = parseDocument(briefingSource({ text }));
		assert.deepEqual(
			briefing.citations.map(({ items }) => items[0]?.citekey),
			['press', 'press', 'x', 'y', 'z'],
		);
		assert.equal(briefing.claims[0]?.text, 'Acme won');
		const [, , picture] = symbols().occurrences.filter(({ id }) => id === 'press');
		const line = briefingSource({ text }).split('\n')[picture?.range.startLine ?? 0];
		assert.equal(line?.slice(picture?.range.startColumn, picture?.range.endColumn), 'press');
	});

	it('may describe an entity by a link', () => {
		const { mentions } = parseDocument(
			briefingSource({ text: `![The engine of [the lab](#acme)](${address}) [@press]` }),
		).briefing;
		assert.deepEqual(
			mentions.map(({ entity, range }) => [entity, range.endColumn - range.startColumn]),
			[['acme', 'the lab'.length]],
		);
	});
});
