import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { BriefingPages } from '../../../src/features/sidebar/briefingPages';
import { shippedBriefingId } from '../../../src/host/identifiers';
import type { LibraryOutline } from '../../../src/host/briefingLibrary';

function named(title: string, id = `file:///${title}.briefing.md`): LibraryOutline {
	const uri = { path: `/${title}.briefing.md` } as Uri;
	return {
		id,
		uri,
		title,
		isPartial: false,
		outline: { title, entities: [], sections: [], claims: [], references: [] },
	};
}

const titles = (briefings: readonly LibraryOutline[]): readonly string[] =>
	briefings.map(({ title }) => title);

describe('the rows of many briefings', () => {
	it('are in the order of their titles, the one that ships first', async () => {
		const pages = new BriefingPages();
		const all = [named('b'), named('C'), named('a'), named('z', shippedBriefingId)];
		const { briefings, more } = await pages.page(all);
		assert.deepEqual([titles(briefings), more], [['z', 'a', 'b', 'C'], 0]);
	});

	it('come a page at a time, each once, whatever their order was', async () => {
		const pages = new BriefingPages();
		const all = Array.from({ length: 1001 }, (_, at) => named(`t${(at * 7919) % 1001}`));
		const found: string[] = [];
		let page = await pages.page(all);
		for (; page.more > 0; page = await pages.page(all, page.next)) {
			assert.equal(page.briefings.length, 100);
			found.push(...titles(page.briefings));
			assert.equal(page.more, 1001 - found.length);
		}
		found.push(...titles(page.briefings));
		assert.deepEqual(found, titles(all).toSorted());
	});

	it('have two of one title both', async () => {
		const { briefings } = await new BriefingPages().page([named('a', 'file:///1'), named('a', 'file:///2')]);
		assert.deepEqual(
			briefings.map(({ id }) => id),
			['file:///1', 'file:///2'],
		);
	});
});
