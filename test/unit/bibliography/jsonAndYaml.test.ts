import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { bibliographySteps } from '../../../src/core/bibliography/bibliographySteps';
import { indexOf } from './indexOf';

describe('A bibliography in CSL-JSON', () => {
	it('gives its items, whatever stands in their texts', () => {
		const items = [
			{ id: 'a', type: 'book', title: 'A } " \\ {', issued: { 'date-parts': [[2020, 1]] } },
			{ id: 7, type: 'book', volume: 3, author: [{ family: 'Doe', given: 'J.' }] },
		];
		const index = indexOf('a.json', JSON.stringify(items, undefined, 1));
		assert.equal(index.fault, undefined);
		assert.deepEqual(index.itemOf('a'), items[0]);
		assert.deepEqual(index.itemOf('7'), { ...items[1], id: '7', volume: '3' });
		assert.deepEqual(index.placeOf(index.offsets.get('7') ?? 0), { line: 14, column: 1 });
	});

	it('gives only what can be relied on', () => {
		const index = indexOf(
			'a.json',
			'[{"id": "a", "title": {"x": 1}, "publisher": null, "author": [3, null, {"family": {}, "given": "J."}], "issued": 7}]',
		);
		assert.deepEqual(index.itemOf('a'), {
			id: 'a',
			type: '',
			author: [{ literal: '3' }, { given: 'J.' }],
			issued: { literal: '7' },
		});
	});

	for (const [what, text, line] of [
		['an item that is not valid', '[\n{"id": "a", },\n{"id": "b"}]', 1],
		['an item without id', '[\n\n{"title": "A"},\n{"id": "b"}]', 2],
		['no end', '[{"id": "b"},\n', 1],
		['no list', '{"id": "a"}', 0],
	] as const) {
		it(`tells the line of ${what}`, () => {
			const index = indexOf('a.json', text);
			assert.equal(index.fault?.line, line);
			assert.equal(index.itemOf('b') !== undefined, what !== 'no list');
		});
	}
});

describe('A bibliography in CSL-YAML', () => {
	for (const [what, text] of [
		[
			'items at the margin',
			'---\nreferences:\n- id: a\n  type: book\n  title: A\n  volume: 01\n- id: b\n  title: |\n    B\n...\n',
		],
		[
			'indented items',
			'references:\n  # all\n  - id: a\n    type: book\n    title: A\n    volume: 01\n\n  - {id: b, title: B}\n',
		],
		['items in braces', 'references: [{id: a, type: book, title: A, volume: 01}, {id: b, title: B}]'],
		[
			'carriage returns',
			'references:\r\n- id: a\r\n  type: book\r\n  title: A\r\n  volume: 01\r\n- id: b\r\n  title: B\r\n',
		],
	] as const) {
		it(`gives its items from ${what}`, () => {
			const index = indexOf('a.yaml', text);
			assert.equal(index.fault, undefined);
			assert.deepEqual([...index.offsets.keys()], ['a', 'b']);
			assert.deepEqual(index.itemOf('a'), { id: 'a', type: 'book', title: 'A', volume: '01' });
			assert.equal(index.itemOf('b')?.title?.trim(), 'B');
		});
	}

	it('holds Markdown, as one in JSON does not', () => {
		const item = { id: 'a', type: 'book', title: '*A* [b]{.nocase} &amp; <i>c</i>' };
		assert.equal(indexOf('a.json', JSON.stringify([item])).itemOf('a')?.title, item.title);
		assert.equal(
			indexOf('a.yaml', JSON.stringify({ references: [item] })).itemOf('a')?.title,
			'<i>A</i> b & <i>c</i>',
		);
	});

	it('tells the line of an item that cannot be read, and has the others', () => {
		const index = indexOf('a.yml', 'references:\n- id: a\n  title: "A\n- id: b\n  title: B\n- title: C\n');
		assert.deepEqual(index.fault, { line: 1, reason: 'an item is not valid' });
		assert.deepEqual([...index.offsets.keys()], ['b']);
		assert.equal(indexOf('a.yml', 'title: A').fault?.reason, 'there is no list of references');
	});
});

describe('A bibliography', () => {
	it('is known by the end of its name', () => {
		assert.equal(bibliographySteps('a.txt', ''), undefined);
		assert.equal(bibliographySteps('a.constructor', ''), undefined);
		assert.equal(indexOf('A.BIB', '@book{a}').offsets.size, 1);
	});
});
