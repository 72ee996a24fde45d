import { assert } from './assert';
import { briefingApi, closeTabs } from './briefingExtension';
import { guideTitle, tabsBefore } from './tabsBefore';
import { waitForReading } from './waitForReading';

const shipped = 'chinas-ai-race';

describe('the API', () => {
	afterEach(closeTabs);

	it('has a version', async () => {
		assert.equal((await briefingApi()).version, 1);
	});

	it('lists the briefing that ships first', async () => {
		const [first] = await (await briefingApi()).briefings();
		assert.ok(first, 'there is none');
		assert.equal(first.id, shipped);
		assert.ok(first.title !== '', 'it has no title');
		assert.ok(first.uri.path.endsWith('/content/chinas-ai-race.briefing.md'), first.uri.toString());
	});

	const queries: readonly (readonly [string, string, string])[] = [
		['R1', 'model', 'DeepSeek-R1'],
		['深度求索', 'lab', 'DeepSeek'],
		['deepsek', 'lab', 'DeepSeek'],
		['minimax m1', 'model', 'MiniMax-M1'],
	];
	for (const [query, kind, label] of queries) {
		it(`finds ${label} first for ${query}`, async () => {
			const [first] = await (await briefingApi()).lookUp(query);
			assert.equal([first?.kind, first?.label, first?.briefing], [kind, label, shipped]);
		});
	}

	it('finds sections, claims and sources too, and no more than it is asked for', async () => {
		const api = await briefingApi();
		const all = await api.lookUp('', 1000);
		for (const kind of ['lab', 'model', 'person', 'hardware', 'section', 'claim', 'reference']) {
			assert.ok(
				all.some((result) => result.kind === kind),
				`it finds no ${kind}`,
			);
		}
		assert.equal((await api.lookUp('', 3)).length, 3);
	});

	it('tells all of an item, each fact with its source', async () => {
		const item = await (await briefingApi()).item(shipped, 'deepseek-r1');
		assert.ok(item, 'there is no DeepSeek-R1');
		assert.equal([item.kind, item.label], ['model', 'DeepSeek-R1']);
		assert.ok(
			item.facts.length > 0 && item.facts.every(({ cite }) => cite.length > 0),
			'a fact lacks a source',
		);
		assert.ok(
			item.sections.length > 0 && item.claims.length > 0 && item.sources.length > 0,
			'it lacks a part',
		);
		assert.equal(item.section, item.sections[0]?.id);
	});

	it('tells nothing of what is not there', async () => {
		const api = await briefingApi();
		assert.equal(await api.item(shipped, 'nobody'), undefined);
		assert.equal(await api.item('file:///nowhere.briefing.md', 'nobody'), undefined);
		assert.equal(await api.item('not a uri', 'nobody'), undefined);
	});

	it('opens a briefing in one panel, whatever is opened in it', async () => {
		const api = await briefingApi();
		const [first] = await api.briefings();
		await api.open(shipped);
		await api.open(shipped, 'deepseek-r1');
		await waitForReading(shipped, 'deepseek-r1');
		assert.equal(await tabsBefore('briefing-format', guideTitle), [first?.title]);
	});

	it('says so when there is nothing to open', async () => {
		const api = await briefingApi();
		await assert.rejects(api.open('file:///nowhere.briefing.md'), /nowhere/);
		await assert.rejects(api.open(shipped, 'nobody'), /nobody/);
		assert.equal(await tabsBefore('briefing-format', guideTitle), []);
	});
});
