import * as vscode from 'vscode';
import { commandIds, internalCommandIds, panelCommandIds } from '../../src/host/identifiers';
import { assert } from './assert';
import { briefingApi, briefingExtension, briefingTabs } from './briefingExtension';
import { brokenBriefing } from './brokenBriefing';
import { MemoryFiles } from './memoryFiles';
import { setSetting } from './setSetting';

describe('activation', () => {
	it('waits until the extension is used', () => {
		assert.equal(briefingExtension().isActive, false);
	});

	it('shows nothing, and looks for no briefing before it is asked for one', async () => {
		const files = new MemoryFiles();
		try {
			files.put('/quiet/other.briefing.md', brokenBriefing);
			const note = files.put('/quiet/note.md', '# A note');
			await setSetting('briefing.folders', [vscode.Uri.joinPath(note, '..').toString()]);
			await vscode.workspace.openTextDocument(note);
			const api = await briefingApi();
			// What would look for them is loaded by then.
			await api.item('chinas-ai-race', 'deepseek');
			// What it asks of the file system is answered before what is asked of VS Code after that.
			await vscode.workspace.fs.stat(note);
			await vscode.commands.getCommands();
			assert.equal([files.lists, files.reads, briefingTabs()], [[], ['/quiet/note.md'], []]);
			await api.briefings();
			assert.ok(files.lists.includes('/quiet') && files.reads.includes('/quiet/other.briefing.md'));
		} finally {
			await setSetting('briefing.folders', undefined);
			files.dispose();
		}
	});

	it('registers every command', async () => {
		const api = await briefingApi();
		// Those that the features register have taken the place of what stood for them.
		await api.item('chinas-ai-race', 'deepseek');
		const registered = await vscode.commands.getCommands();
		const all = await vscode.commands.getCommands(false);
		for (const id of [...Object.values(commandIds), ...Object.values(panelCommandIds)]) {
			assert.ok(registered.includes(id), `${id} is not registered`);
		}
		assert.ok(all.includes(internalCommandIds.openItem), 'tree items would open nothing');
	});
});
