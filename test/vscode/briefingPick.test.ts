import * as vscode from 'vscode';
import { openBriefing } from '../../src/features/open/openBriefingCommand';
import type { BriefingLibrary } from '../../src/host/briefingLibrary';
import { shippedBriefingId } from '../../src/host/identifiers';
import { Messages } from '../../src/host/messages';
import { assert } from './assert';
import { closeTabs } from './briefingExtension';
import { nobodyReads } from './nobodyReads';
import { OddsLibrary, titled } from './oddsLibrary';

describe('opening one of several briefings', () => {
	let odds: OddsLibrary;
	let log: vscode.LogOutputChannel;

	beforeEach(async () => {
		await closeTabs();
		odds = new OddsLibrary();
		log = vscode.window.createOutputChannel('Briefing test', { log: true });
		await odds.set('briefing.folders', [odds.root.toString()]);
	});
	afterEach(async () => {
		odds.dispose();
		log.dispose();
		await odds.set('briefing.folders', undefined);
	});

	/** Runs the command and presses Enter until that is an answer; gives what was opened. */
	async function openWithEnter(library: BriefingLibrary): Promise<readonly string[]> {
		const opened: string[] = [];
		const open = (briefing: string): Promise<void> => {
			opened.push(briefing);
			return Promise.resolve();
		};
		const reader = { ...nobodyReads, open };
		let isOver = false;
		const running = openBriefing({ library, reader, messages: new Messages(log) }).finally(() => {
			isOver = true;
		});
		while (!isOver) {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		}
		await running;
		return opened;
	}

	it('offers those that are known while a file keeps everybody waiting', async () => {
		odds.files.hanging.add(odds.files.put('/odds/a.briefing.md', titled('A')).path);
		assert.equal(await openWithEnter(odds.library), [shippedBriefingId]);
	});

	it('offers the one that ships while a search never ends', async () => {
		const { library } = odds;
		const never = new Promise<never>(() => undefined);
		const searching: BriefingLibrary = {
			onDidChange: library.onDidChange,
			onDidChangeProgress: library.onDidChangeProgress,
			progress: undefined,
			incomplete: [],
			hasOthers: () => never,
			knownOutlines: () => library.knownOutlines(),
			outlines: () => never,
			entry: (id) => library.entry(id),
		};
		assert.equal(await openWithEnter(searching), [shippedBriefingId]);
	});
});
