import * as vscode from 'vscode';
import { commandIds, internalCommandIds, panelCommandIds } from '../../src/host/identifiers';
import { assert } from './assert';
import { briefingApi, briefingExtension, briefingTabs } from './briefingExtension';
import { brokenBriefing } from './brokenBriefing';
import { MemoryFiles } from './memoryFiles';

describe('activation', () => {
	it('waits until the extension is used', () => {
		assert.equal(briefingExtension().isActive, false);
	});

	it('registers every command', async () => {
		await briefingApi();
		const registered = await vscode.commands.getCommands();
		const all = await vscode.commands.getCommands(false);
		for (const id of [...Object.values(commandIds), ...Object.values(panelCommandIds)]) {
			assert.ok(registered.includes(id), `${id} is not registered`);
		}
		assert.ok(all.includes(internalCommandIds.openItem), 'tree items would open nothing');
	});

	it('shows nothing, and reads no briefing that lies beside what is open', async () => {
		const files = new MemoryFiles();
		try {
			files.put('/quiet/other.briefing.md', brokenBriefing);
			await vscode.workspace.openTextDocument(files.put('/quiet/note.md', '# A note'));
			await briefingApi();
			assert.equal(files.reads, ['/quiet/note.md']);
			assert.equal(briefingTabs(), []);
		} finally {
			files.dispose();
		}
	});
});
