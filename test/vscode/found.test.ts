import * as vscode from 'vscode';
import { FoundOnFirstUse } from '../../src/host/foundOnFirstUse';
import { assert } from './assert';
import { OddsLibrary, titled } from './oddsLibrary';

describe('whether there are briefings in the folders', () => {
	let odds: OddsLibrary;
	let found: FoundOnFirstUse;
	let log: vscode.LogOutputChannel;

	beforeEach(async () => {
		odds = new OddsLibrary();
		log = vscode.window.createOutputChannel('Briefing test', { log: true });
		found = new FoundOnFirstUse(log, undefined);
		await odds.set('briefing.folders', [odds.root.toString()]);
	});
	afterEach(async () => {
		found.dispose();
		log.dispose();
		odds.dispose();
		await odds.set('briefing.folders', undefined);
		await odds.set('briefing.files', undefined);
	});

	it('is known while one of them keeps everybody waiting', async () => {
		odds.files.hanging.add(odds.files.put('/odds/a.briefing.md', titled('A')).path);
		assert.equal(await found.hasAny(), true);
		assert.equal(found.progress !== undefined, true);
	});

	it('is known where there are none', async () => {
		await odds.set('briefing.files', 'none/**');
		odds.files.put('/odds/a.briefing.md', titled('A'));
		assert.equal(await found.hasAny(), false);
	});
});
