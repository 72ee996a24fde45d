import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseBriefing } from '../../../src/core/parse/parseBriefing';
import { problemMessage } from '../../../src/core/problem';
import { briefingSource, problemsIn } from './briefingSource';

describe('What YAML cannot read', () => {
	const cases: readonly (readonly [what: string, metadata: string, problems: readonly string[]])[] = [
		[
			'keys that lack the space behind the colon, each in its line',
			'lang:en\nauthor:Somebody\ndate: "2025"',
			['broken-yaml: lang:', 'broken-yaml: author:'],
		],
		['such a one in the last line', 'lang:en', ['broken-yaml: lang:']],
		[
			'such ones in an item of a list, and in lines that end with CRLF',
			'x:\r\n  - id:acme\r\n    kind:lab\r\n      and more:so\r\n    name: x',
			['broken-yaml: id:', 'broken-yaml: kind:'],
		],
		['an address alone, as YAML has it', 'https://x.org\nlang: en', ['broken-yaml: https://x.org\nlang']],
		[
			'a text with a colon in it',
			'x: Acme: a: race # 1\ny:\n  - z: a: b',
			['broken-yaml: Acme: a: race', 'broken-yaml: a: b'],
		],
		['a tab before a key', 'x:\n\ty: 1', ['broken-yaml: \t']],
	];
	for (const [what, metadata, problems] of cases) {
		it(`is a problem at ${what}`, () => {
			assert.deepEqual(problemsIn(briefingSource({ metadata })), problems);
		});
	}

	it('is told with what to do about it, where that is certain', () => {
		for (const [metadata, words] of [
			['lang:en', 'a space is missing behind the colon of a key'],
			['lang: en: GB', 'a text with a colon and a space in it needs quotation marks'],
			['x:\n\ty: 1', 'a line is indented with a tab: use spaces'],
			['title: Another', 'a key stands twice in the same place: remove one'],
			['x: y:\n  z: 1', 'Nested mappings are not allowed in compact mappings'],
			['https://x.org\nlang: en', 'Implicit keys need to be on a single line'],
		] as const) {
			const [found] = parseBriefing(briefingSource({ metadata })).problems;
			assert.equal(found && problemMessage(found), `The metadata is not valid YAML: ${words}`);
		}
	});
});
