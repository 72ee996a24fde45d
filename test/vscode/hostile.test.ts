import * as vscode from 'vscode';
import { assert } from './assert';
import { briefingApi, closeTabs, waitForTabs } from './briefingExtension';
import { hostileBriefing } from './hostileBriefing';
import { MemoryFiles } from './memoryFiles';

describe('a hostile briefing', () => {
	let files: MemoryFiles;
	let ran = 0;
	let trap: vscode.Disposable;

	before(() => {
		files = new MemoryFiles();
		trap = vscode.commands.registerCommand('briefingTest.trap', () => ran++);
	});
	after(async () => {
		await closeTabs();
		trap.dispose();
		files.dispose();
	});

	it('is shown, and runs nothing', async () => {
		const api = await briefingApi();
		const uri = files.put('/hostile/a.briefing.md', hostileBriefing);
		await api.open(uri.toString(), 'trap');
		await waitForTabs('a panel', ({ length }) => length === 1);
		const item = await api.item(uri.toString(), 'trap');
		assert.equal(item?.url, undefined);
		assert.ok((item?.sections.length ?? 0) > 0, 'its section is not shown');
		assert.equal(ran, 0);
	});

	const heavy: readonly (readonly [string, string])[] = [
		['quotations within quotations', `${'> '.repeat(20_000)}a`],
		['brackets within brackets', '['.repeat(50_000)],
		['emphasis without end', '*a **b '.repeat(20_000)],
		['a YAML bomb', bomb()],
		['5 MB of text', 'DeepSeek said so. '.repeat(290_000)],
	];
	for (const [what, text] of heavy) {
		it(`does not stop the host: ${what}`, async () => {
			const api = await briefingApi();
			const source = text.startsWith('---') ? text : `---\nbriefing: 1\ntitle: T\n---\n\n# A\n\n${text}\n`;
			const uri = files.put(`/hostile/${encodeURIComponent(what)}.briefing.md`, source);
			const started = Date.now();
			await api.item(uri.toString(), 'a');
			assert.ok(Date.now() - started < 15_000, `it took ${Date.now() - started} ms`);
		}).timeout(30_000);
	}

	function bomb(): string {
		const levels = Array.from({ length: 30 }, (_, level) => {
			const before = level === 0 ? 'lol' : `*a${level - 1}`;
			return `a${level}: &a${level} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
		});
		return `---\nbriefing: 1\ntitle: T\n${levels.join('\n')}\n---\n\n# A\n`;
	}
});
