import * as vscode from 'vscode';
import { assert } from './assert';
import { briefingApi, closeTabs, waitForTabs } from './briefingExtension';
import { brokenBriefing } from './brokenBriefing';
import { MemoryFiles } from './memoryFiles';
import { guideTitle, tabsBefore } from './tabsBefore';
import { waitForReading } from './waitForReading';

describe('the commands', () => {
	let files: MemoryFiles;
	before(async () => {
		files = new MemoryFiles();
		await briefingApi();
		await closeTabs();
	});
	afterEach(closeTabs);
	after(() => files.dispose());

	it('open the briefing of the active editor', async () => {
		const uri = files.put('/commands/a.briefing.md', brokenBriefing.replace('Broken', 'Of the editor'));
		await vscode.window.showTextDocument(uri);
		await vscode.commands.executeCommand('briefing.open');
		await waitForTabs('its title', (tabs) => tabs.length === 1 && tabs[0]?.label === 'Of the editor');
	});

	it('open a briefing by its file, as a menu names it, and by its id, at an item', async () => {
		const uri = files.put('/commands/b.briefing.md', brokenBriefing.replace('Broken', 'Of the menu'));
		await vscode.commands.executeCommand('briefing.open', uri, { groupId: 0 });
		await vscode.commands.executeCommand('briefing.open', 'chinas-ai-race', 'deepseek-r1');
		await waitForReading('chinas-ai-race', 'deepseek-r1');
		const [shipped] = await (await briefingApi()).briefings();
		assert.equal(await tabsBefore('briefing-format', guideTitle), ['Of the menu', shipped?.title]);
	});

	it('show the sources of a claim that is named by its id', async () => {
		let isOver = false;
		const end = (): void => {
			isOver = true;
		};
		const running = vscode.commands.executeCommand('briefing.showSources', 'm1-512-gpus');
		running.then(end, end);
		while (!isOver) {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		}
		await waitForTabs('the panel, at the source', (tabs) => tabs.length === 1);
	});

	it('copy a citation', async () => {
		await vscode.commands.executeCommand('briefing.copyCitation', {
			briefing: 'chinas-ai-race',
			target: { kind: 'reference', id: (await firstSource()) ?? '' },
		});
		assert.equal(await vscode.env.clipboard.readText(), `[@${await firstSource()}]`);
	});

	it('do nothing when an argument makes no sense', async () => {
		await vscode.env.clipboard.writeText('What was copied before');
		for (const argument of [
			undefined,
			7,
			{},
			{ briefing: 'chinas-ai-race', target: { kind: 'x', id: 'y' } },
		]) {
			await vscode.commands.executeCommand('briefing.copyCitation', argument);
			await vscode.commands.executeCommand('briefing.openSource', argument);
			await vscode.commands.executeCommand('_briefing.openItem', argument);
		}
		assert.equal(
			[await tabsBefore('briefing-format', guideTitle), await vscode.env.clipboard.readText()],
			[[], 'What was copied before'],
		);
	});

	it('have a key for Look Up that nothing else has', async () => {
		await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
		const text = vscode.window.activeTextEditor?.document.getText() ?? '';
		const keys = [...text.matchAll(/"key": "([^"]+)",\s+"command": "([^"]+)"/g)];
		const lookUp = keys.find(([, , command]) => command === 'briefing.lookUp');
		assert.ok(keys.length > 500, `there are only ${keys.length} keys`);
		assert.equal(
			keys.filter(([, key]) => key === lookUp?.[1]).map(([, , command]) => command),
			['briefing.lookUp'],
		);
	});

	async function firstSource(): Promise<string | undefined> {
		const results = await (await briefingApi()).lookUp('', 1000);
		return results.find(({ kind }) => kind === 'reference')?.id;
	}
});
