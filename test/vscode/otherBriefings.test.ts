import * as vscode from 'vscode';
import { OtherBriefings } from '../../src/host/otherBriefings';
import { Memento } from '../memento';
import { assert } from './assert';
import { briefingApi } from './briefingExtension';
import { MemoryFiles } from './memoryFiles';
import { setSetting } from './setSetting';

describe('other briefings than those that ship', () => {
	let files: MemoryFiles;
	before(async () => {
		files = new MemoryFiles();
		await briefingApi();
	});
	beforeEach(() => setSetting('briefing.files', '**/only-others-*.briefing.md'));
	afterEach(() => setSetting('briefing.files', undefined));
	after(async () => {
		await setSetting('briefing.folders', undefined);
		files.dispose();
	});

	it('are looked for in the folders, and expected where they were', async () => {
		const memento = new Memento();
		const others = new OtherBriefings(memento);
		assert.equal([others.areLikely, await others.mayExist()], [false, false]);
		const file = files.put('/others/only-others-1.briefing.md', '---\nbriefing: 1\ntitle: One\n---\n');
		await setSetting('briefing.folders', [vscode.Uri.joinPath(file, '..').toString()]);
		assert.equal([others.areLikely, await others.mayExist()], [true, true]);
		await setSetting('briefing.folders', undefined);
		assert.equal(new OtherBriefings(memento).areLikely, true);
		assert.equal([await others.mayExist(), others.areLikely], [false, false]);
	});

	it('may exist where a folder keeps everybody waiting, and from then on are expected', async () => {
		const others = new OtherBriefings(new Memento());
		const file = files.put('/slow/only-others-2.briefing.md', '---\nbriefing: 1\ntitle: One\n---\n');
		files.hanging.add('/slow');
		await setSetting('briefing.folders', [vscode.Uri.joinPath(file, '..').toString()]);
		assert.equal(await others.mayExist(), true);
		await setSetting('briefing.folders', undefined);
		assert.equal([await others.mayExist(), others.areLikely], [false, true]);
	});
});
