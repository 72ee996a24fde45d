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

	/** Runs the command, and another one of VS Code's again and again until that is an answer; gives what was opened. */
	async function openBy(command: string, library: BriefingLibrary): Promise<readonly string[]> {
		const opened: string[] = [];
		const open = (briefing: string): Promise<void> => {
			opened.push(briefing);
			return Promise.resolve();
		};
		const reader = { ...nobodyReads, open };
		let isOver = false;
		const end = (): void => {
			isOver = true;
		};
		const running = openBriefing({
			library,
			reader,
			current: { inEditor: undefined },
			messages: new Messages(log),
		});
		running.then(end, end);
		while (!isOver) {
			await vscode.commands.executeCommand(command);
		}
		await running;
		return opened;
	}

	const enter = 'workbench.action.acceptSelectedQuickOpenItem';
	const escape = 'workbench.action.closeQuickOpen';
	const never = new Promise<never>(() => undefined);

	/** A library that does not know yet whether there are others. */
	const searching = (outlines: BriefingLibrary['outlines']): BriefingLibrary => ({
		onDidChange: odds.library.onDidChange,
		onDidChangeProgress: odds.library.onDidChangeProgress,
		progress: undefined,
		incomplete: [],
		hasOthers: () => never,
		knownOutlines: async () => (await odds.library.knownOutlines()).slice(0, 1),
		outlines,
		entry: (id) => odds.library.entry(id),
	});

	it('offers those that are known while a file keeps everybody waiting', async () => {
		odds.files.hanging.add(odds.files.put('/odds/a.briefing.md', titled('A')).path);
		assert.equal(await openBy(enter, odds.library), [shippedBriefingId]);
	});

	it('opens nothing when the user turns away', async () => {
		odds.files.put('/odds/a.briefing.md', titled('A'));
		assert.equal(await openBy(escape, odds.library), []);
	});

	it('offers the one that ships while a search never ends', async () => {
		assert.equal(
			await openBy(
				enter,
				searching(() => never),
			),
			[shippedBriefingId],
		);
	});

	it('opens the one that ships when a long search finds no other', async () => {
		const nothing = 'noop';
		assert.equal(
			await openBy(
				nothing,
				searching(() => Promise.resolve([])),
			),
			[shippedBriefingId],
		);
	});
});
