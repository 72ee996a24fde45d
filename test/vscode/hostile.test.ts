import { assert } from './assert';
import { briefingApi, closeTabs, waitForTabs } from './briefingExtension';
import { hostileBriefing } from './hostileBriefing';
import { MemoryFiles } from './memoryFiles';
import { yamlBomb } from './yamlBomb';

describe('a hostile briefing', () => {
	let files: MemoryFiles;

	before(() => (files = new MemoryFiles()));
	after(async () => {
		await closeTabs();
		files.dispose();
	});

	it('is shown, and gives no address that is no web page', async () => {
		const api = await briefingApi();
		const uri = files.put('/hostile/a.briefing.md', hostileBriefing);
		await api.open(uri.toString(), 'trap');
		const title = `<img src=x onerror="fetch('https://evil.example')">`;
		await waitForTabs('a panel', (tabs) => tabs.some(({ label }) => label === title));
		const item = await api.item(uri.toString(), 'trap');
		assert.equal(
			[item?.label, item?.url, item?.sections.map(({ id }) => id)],
			['[$(zap)](command:briefingTest.trap)', undefined, ['one']],
		);
	});

	const heavy: readonly (readonly [string, string])[] = [
		['quotations within quotations', `${'> '.repeat(20_000)}a`],
		['brackets within brackets', '['.repeat(50_000)],
		['emphasis without end', '*a **b '.repeat(20_000)],
		['a YAML bomb', yamlBomb],
		['5 MB of text', 'DeepSeek said so. '.repeat(290_000)],
	];
	for (const [what, text] of heavy) {
		it(`does not stop the host: ${what}`, async () => {
			const api = await briefingApi();
			const source = text.startsWith('---') ? text : `---\nbriefing: 1\ntitle: T\n---\n\n# A\n\n${text}\n`;
			const uri = files.put(`/hostile/${encodeURIComponent(what)}.briefing.md`, source);
			const { kind, label } = (await api.item(uri.toString(), 'a')) ?? {};
			assert.equal([kind, label], ['section', 'A']);
		}).timeout(30_000);
	}
});
