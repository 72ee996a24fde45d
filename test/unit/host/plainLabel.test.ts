import assert from 'node:assert/strict';
import { plainLabel } from '../../../src/host/plainLabel';

describe('a plain label', () => {
	for (const [text, label] of [
		['$(alert) A title', '\\$(alert) A title'],
		['$(sync~spin)$(x)', '\\$(sync~spin)\\$(x)'],
		['raised US$(1.2 bn)', 'raised US$(1.2 bn)'],
		['costs $(a lot', 'costs $(a lot'],
		['$()', '$()'],
	] as const) {
		it(`shows ${text} as it is`, () => {
			assert.equal(plainLabel(text), label);
		});
	}
});
