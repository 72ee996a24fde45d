import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseDocument } from '../../../src/core/parse/parseDocument';
import { placeInMetadata, placeInText } from '../../../src/core/symbols/placeInBriefing';

const lines = [
	...['---', 'briefing: 1', 'title: Two', 'entities:', '  - id: acme', '    kind: lab', '    name: Acme'],
	...[
		'    facts:',
		'      - {label: Size, value: "3", cite: "[@press]"}',
		'checks:',
		'  won:',
		'    verdict: open',
	],
	...['references:', '  - id: press', '    type: webpage', '---', ''],
	...['# Acme {#one}', '', 'Plain words, then Acme and Acme [@press].', ''],
	...['# Two {#two}', '', '[It won [@press]]{#won .claim by=acme standing=stated}, and more.', ''],
];
const parsed = parseDocument(lines.join('\n'));

/** What stands at the first place of these words. */
function placeAt(words: string, after = 0): string | undefined {
	const line = lines.findIndex((text, number) => number >= after && text.includes(words));
	const position = { line, column: lines[line]?.indexOf(words) ?? 0 };
	const place = placeInText(parsed.briefing, position) ?? placeInMetadata(parsed.symbols(), position);
	const within = place?.within && ` ${place.within.index} in ${place.within.section}`;
	return place && `${place.target.kind} ${place.target.id}${within ?? ''}`;
}

describe('What stands at a place of a briefing', () => {
	for (const [words, place] of [
		['briefing: 1', undefined],
		['name: Acme', 'entity acme'],
		['label: Size', 'entity acme'],
		['  won:', 'claim won'],
		['type: webpage', 'reference press'],
		['# Acme', 'section one'],
		['Plain words', 'section one'],
		['then Acme', 'section one'],
		['Acme and', 'entity acme 0 in one'],
		['nd Acme', 'entity acme 0 in one'],
		['Acme [@', 'entity acme 1 in one'],
		['press].', 'reference press 0 in one'],
		['# Two', 'section two'],
		['It won', 'claim won 0 in two'],
		['press]]', 'reference press 0 in two'],
		['and more', 'reference press 0 in two'],
	] as const) {
		it(`at "${words}" is ${place ?? 'nothing of the panel'}`, () => {
			assert.equal(placeAt(words), place);
		});
	}

	it('is the section before the first anchor, also where the text has no heading', () => {
		const { briefing } = parseDocument('---\nbriefing: 1\ntitle: None\n---\n\nWords.\n');
		assert.equal(placeInText(briefing, { line: 5, column: 2 })?.target.kind, 'section');
	});
});
