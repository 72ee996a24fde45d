import * as vscode from 'vscode';
import { EarlyPanel, type Others } from '../../src/features/panel/earlyPanel';
import { KeptPanels } from '../../src/features/panel/keptPanels';
import { Memento } from '../memento';
import { assert } from './assert';
import { briefingExtension, briefingTabs, closeTabs, waitForTabs } from './briefingExtension';

describe('the panel that is opened before the features are loaded', () => {
	const noOthers: Others = { areLikely: false, mayExist: () => Promise.resolve(false) };
	const others: Others = { ...noOthers, mayExist: () => Promise.resolve(true) };
	const title = "China's AI race after DeepSeek";
	let memento: Memento;
	let early: EarlyPanel;

	const create = ({ extensionUri } = briefingExtension()): EarlyPanel =>
		new EarlyPanel(extensionUri, new KeptPanels(memento, 'now'));
	/** What the next extension host finds. */
	const left = (): readonly string[] => new KeptPanels(memento, 'now').left.map((panel) => panel.title);

	beforeEach(async () => {
		await closeTabs();
		memento = new Memento();
		early = create();
	});

	afterEach(async () => {
		const opened = await early.takeOver();
		opened?.view.dispose();
		early.dispose();
		await closeTabs();
	});

	it('shows the page that the build rendered, and keeps what that asks until it is taken over', async () => {
		assert.equal(await early.open(noOthers), true);
		await early.seen();
		const opened = await early.takeOver();
		assert.equal(opened?.view.title, title);
		assert.ok(opened?.view.webview.html.includes('id="page:briefing"'));
		assert.equal(opened?.take(), [{ type: 'awaitText' }]);
	});

	it('is opened once, however often that is asked', async () => {
		assert.equal(await Promise.all([early.open(noOthers), early.open(noOthers)]), [true, true]);
		assert.equal(await early.open(noOthers), true);
		await waitForTabs('one tab', (tabs) => tabs.length === 1);
	});

	it('is closed again where others are found', async () => {
		assert.equal(await early.open(others), false);
		await waitForTabs('no tab', (tabs) => tabs.length === 0);
		assert.equal(left(), []);
		assert.equal(await early.open(noOthers), true);
		await waitForTabs('one tab alone', (tabs) => tabs.length === 1);
	});

	it('stays closed when it is closed while others are looked for', async () => {
		const exist = async (): Promise<boolean> => {
			await waitForTabs('the tab', (tabs) => tabs.length === 1);
			await closeTabs();
			return false;
		};
		await early.open({ ...noOthers, mayExist: exist });
		await early.seen();
		assert.equal([(await early.takeOver())?.isClosed, briefingTabs(), left()], [true, [], []]);
	});

	it('is remembered, with its title, once its page was seen', async () => {
		await early.open(noOthers);
		assert.equal(left(), []);
		await early.seen();
		assert.equal(left(), [title]);
	});

	it('is not made before it is known that there are no others, where there were some', async () => {
		let answer: (exist: boolean) => void = () => undefined;
		const asked = new Promise<boolean>((resolve) => (answer = resolve));
		const opening = early.open({ areLikely: true, mayExist: () => asked });
		await vscode.commands.getCommands();
		assert.equal(briefingTabs(), []);
		answer(true);
		assert.equal(await opening, false);
		assert.equal(await early.open({ ...noOthers, areLikely: true }), true);
	});

	it('is not opened where somebody else makes the panels', async () => {
		assert.equal(await early.takeOver(), undefined);
		assert.equal(await early.open(noOthers), false);
		assert.equal([briefingTabs(), left()], [[], []]);
	});

	it('leaves no empty panel behind where its page cannot be read', async () => {
		const { extensionUri } = briefingExtension();
		early = create({ ...briefingExtension(), extensionUri: vscode.Uri.joinPath(extensionUri, 'nowhere') });
		assert.equal(await early.open(noOthers), false);
		await waitForTabs('no tab', (tabs) => tabs.length === 0);
	});

	it('leaves it to the features to take over what an extension host before this one left', async () => {
		new KeptPanels(memento, 'before').keep([{ reading: { briefing: 'a' }, title: 'One' }]);
		early = create();
		assert.equal(await early.open(noOthers), false);
		assert.equal(briefingTabs(), []);
	});

	it('is found by the next extension host, should this one end before it is taken over', async () => {
		await early.open(noOthers);
		await early.seen();
		assert.equal(left(), [title]);
		await closeTabs();
		const opened = await early.takeOver();
		assert.equal([opened?.isClosed, left()], [true, []]);
	});
});
