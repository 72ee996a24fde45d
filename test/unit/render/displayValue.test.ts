import assert from 'node:assert/strict';
import { displayValue } from '../../../src/core/render/renderFacts';
import { testStrings } from '../panelStringsForTests';

describe('the value of a fact', () => {
	const shown = (value: string): string => displayValue(value, { strings: testStrings });

	it('is written out where it is a date', () => {
		assert.deepEqual(['2025-01-20', '2024-12'].map(shown), ['January 20, 2025', 'December 2024']);
	});

	it('stays as it is where it only looks like one', () => {
		const values = ['2020-21', '2023-24', '2025', '1-2', 'about 2025-01'];
		assert.deepEqual(values.map(shown), values);
	});
});
