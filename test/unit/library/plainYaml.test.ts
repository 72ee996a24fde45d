import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readPlainYaml, unread, type PlainValue } from '../../../src/core/library/plainYaml';

describe('plain YAML', () => {
	it('is read as a YAML parser would, or left to it', function () {
		this.timeout(20_000);
		const indent = fc.constantFrom('', '  ', '    ', '- ', '  - ', '    - ', '      ');
		const line = fc.tuple(indent, fc.constantFrom(...metadataLines)).map((parts) => parts.join(''));
		let plain = 0;
		fc.assert(
			fc.property(fc.array(line, { maxLength: 10 }), fc.constantFrom(...metadataStarts), (lines, start) => {
				plain += assertSame([...start, ...lines].join('\n')) ? 1 : 0;
			}),
			{ numRuns: 4000 },
		);
		assert.ok(plain > 100, `only ${plain} were read at all`);
	});

	it('is read as a YAML parser would, or left to it, whatever characters there are', () => {
		const text = fc.array(fc.constantFrom(...' \n\n:-#{}[],"\'ab&|>\t\r'.split(''), ': ', '- ', 'a: '), {
			maxLength: 14,
		});
		fc.assert(
			fc.property(text, (pieces) => {
				assertSame(pieces.join(''));
			}),
			{ numRuns: 4000 },
		);
	});

	it('has block scalars passed over', () => {
		assert.deepEqual(readPlainYaml('a: |\n  one\n\n  # two\nb: c'), { a: unread, b: 'c' });
	});
});

function assertSame(yaml: string): boolean {
	const read = readPlainYaml(yaml);
	if (read !== undefined) {
		const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
		assert.deepEqual(withoutUnread(read, document.toJS()), document.toJS());
	}
	return read !== undefined;
}

/** What was passed over counts as the text that it is. */
function withoutUnread(value: PlainValue, other: unknown): unknown {
	if (value === unread) {
		return typeof other === 'string' ? other : 'passed over';
	}
	if (Array.isArray(value)) {
		const others: readonly unknown[] = Array.isArray(other) ? other : [];
		return value.map((each: PlainValue, index) => withoutUnread(each, others[index]));
	}
	if (typeof value === 'object') {
		const others = (other ?? {}) as Readonly<Record<string, unknown>>;
		return Object.fromEntries(
			Object.entries(value).map(([key, each]) => [key, withoutUnread(each as PlainValue, others[key])]),
		);
	}
	return value;
}

const metadataStarts = [
	[],
	['entities:'],
	['references:'],
	['entities:', '- id: a'],
	['entities:', '  - id: a', '    name: A', '    aliases:'],
	['title: a'],
];
const metadataLines = [
	'id: a',
	'id: b',
	'name: "A \\"q\\""',
	"name: 'it''s'",
	'kind: lab',
	'title: x',
	'title: "y" # c',
	'title: >',
	'title: |',
	'text',
	'aliases: [a, "b c", {name: M1, near: x}]',
	'aliases: [a,b]',
	'aliases: [a, ]',
	'aliases: []',
	'facts:',
	'- {label: Released, value: 2025}',
	'{label: released, value: "2025-01", cite: "[@a]"}',
	'label: Released',
	'value: 2024-05',
	'# comment',
	'',
	'a: b: c',
	'a:',
	'x: {a: {b: [c]}, d: e}',
	'x: {a, b: c}',
	'x: {a: , b: c}',
	'title: a#b',
	'title: http://x',
	'title: "a: b"',
	'title: - a',
	'author: [{family: F, given: G}, {literal: L}]',
	'author:',
	'publisher: P',
	'container-title: C',
	'title: a ',
	'title: "a" b',
	'title: @a',
	'title: a, b',
	'x: [a: b]',
	'x: ["a":b]',
	'"title": q',
	'title : s',
	'title:t',
	'title: :x',
	'title: ?x',
	'title: -x',
	'title: "a\\u0041"',
	'title: %a',
	'added: true',
	'lab: a',
	'section: s',
	'...',
	'\ttab: x',
	'title: a\tb',
	'x: {a: "b"c: d}',
	'x: {a: b}c',
	'x: [[a], [b, [c]]]',
	'x: ["a" , \'b\' ]',
	'x: {a: b , c: d }',
	'x: {a: b #c}',
	'x: [a #c, d]',
	'constructor: x',
	'__proto__: x',
];
