import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CitationItem } from '../../../src/core/briefing';
import { parseBracketedCitation } from '../../../src/core/citations/parseBracketedCitation';
import { writeCitation } from '../../../src/core/citations/writeCitation';

describe('a citation that is written', () => {
	const plain = ['smith-2020', 'doe:2021', '_x', '1st', 'a.b#c$d%e&f-g+h?i<j>k~l/m', '深度求索'];
	for (const citekey of plain) {
		it(`is [@${citekey}]`, () => {
			assert.equal(writeCitation([{ citekey }]), `[@${citekey}]`);
		});
	}

	for (const citekey of ['a..b', 'a b', 'https://a.example/', '-a', 'a.', 'a,b', 'a]b']) {
		it(`has braces for ${citekey}`, () => {
			assert.equal(writeCitation([{ citekey }]), `[@{${citekey}}]`);
		});
	}

	for (const citation of [
		'[@a, p. 3]',
		'[see @a, sec. 2.1; compare -@b]',
		'[@a, pp. 33-35 and elsewhere]',
		'[@a, {the second table}]',
		'[@a in full]',
		'[@a, README; @{b..c}, {p. 3 or 4}, nn. 2]',
	]) {
		it(`is again what was read: ${citation}`, () => {
			assert.deepEqual(read(writeCitation(read(citation))), read(citation));
		});
	}

	it('leaves the markup of CSL out, and keeps what would end it', () => {
		const items: readonly CitationItem[] = [{ citekey: 'a', prefix: '<i>see</i>', suffix: ', [1]; 2' }];
		assert.equal(writeCitation(items), '[see @a, \\[1\\]\\; 2]');
	});

	it('is read as the same keys, whatever stands around them', () => {
		fc.assert(
			fc.property(
				fc.array(fc.record({ citekey: fc.constantFrom('a', 'b..c'), suffix: fc.string() }), { minLength: 1 }),
				(items) => {
					assert.deepEqual(
						read(writeCitation(items)).map(({ citekey }) => citekey),
						items.map(({ citekey }) => citekey),
					);
				},
			),
		);
	});
});

function read(citation: string): readonly CitationItem[] {
	const items = parseBracketedCitation(citation);
	assert.ok(items, `${citation} is a citation`);
	return items.map(({ start: _start, end: _end, ...item }) => item);
}
