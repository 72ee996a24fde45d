import assert from 'node:assert/strict';
import { BestEntries } from '../../../src/core/lookUp/bestEntries';
import { indexedEntry } from '../../../src/core/lookUp/indexedEntry';

describe('the best of what a query finds', () => {
	it('are all that were found, however many, where as many are wanted', () => {
		const indexed = indexedEntry({
			briefing: 'a',
			kind: 'reference',
			id: 'key',
			label: 'A paper',
			aliases: [],
			context: '',
			weight: 1,
		});
		const best = new BestEntries(Infinity, undefined);
		for (let count = 0; count < 200_000; count++) {
			best.add({ indexed, tier: 0 });
		}
		assert.equal(best.sorted(() => 0).length, 200_000);
	});
});
