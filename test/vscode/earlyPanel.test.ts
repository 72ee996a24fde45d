import * as vscode from 'vscode';
import { EarlyPanel } from '../../src/features/panel/earlyPanel';
import { KeptPanels } from '../../src/features/panel/keptPanels';
import { Memento } from '../memento';
import { assert } from './assert';
import { briefingExtension, briefingTabs, closeTabs, waitForTabs } from './briefingExtension';

describe('the panel that is opened before the features are loaded', () => {
	const wanted = Promise.resolve(true);
	let early: EarlyPanel | undefined;

	const create = (context: Partial<ConstructorParameters<typeof EarlyPanel>[0]> = {}): EarlyPanel => {
		const { extensionUri } = briefingExtension();
		early = new EarlyPanel({ extensionUri, workspaceState: new Memento(), ...context });
		return early;
	};

	beforeEach(closeTabs);

	afterEach(async () => {
		const opened = await early?.opened();
		opened?.view.dispose();
		early?.dispose();
		await closeTabs();
	});

	it('shows the page that the build rendered, and keeps what that asks', async () => {
		const panel = create();
		assert.equal(await panel.open(wanted), true);
		const opened = await panel.opened();
		assert.equal(opened?.view.title, "China's AI race after DeepSeek");
		assert.ok(opened?.view.webview.html.includes('id="page:briefing"'));
		await opened?.seen;
		assert.equal(opened?.take(), [{ type: 'awaitText' }]);
	});

	it('is opened once, however often that is asked', async () => {
		const panel = create();
		assert.equal(await Promise.all([panel.open(wanted), panel.open(wanted)]), [true, true]);
		assert.equal(await panel.open(wanted), true);
		await waitForTabs('one tab', (tabs) => tabs.length === 1);
	});

	it('is not opened where that is not wanted, or not known', async () => {
		const panel = create();
		assert.equal(await panel.open(Promise.resolve(false)), false);
		assert.equal(await create().open(Promise.reject(new Error('Too late.'))), false);
		assert.equal(await panel.opened(), undefined);
		assert.equal(briefingTabs(), []);
	});

	it('leaves no empty panel behind where its page cannot be read', async () => {
		const { extensionUri } = briefingExtension();
		const panel = create({ extensionUri: vscode.Uri.joinPath(extensionUri, 'no-such-folder') });
		assert.equal(await panel.open(wanted), false);
		await waitForTabs('no tab', (tabs) => tabs.length === 0);
	});

	it('leaves it to the features to take over what an extension host before this one left', async () => {
		const workspaceState = new Memento();
		new KeptPanels(workspaceState, 'before').keep([{ reading: { briefing: 'a' }, title: 'One' }]);
		assert.equal(await create({ workspaceState }).open(wanted), false);
		assert.equal(briefingTabs(), []);
	});

	it('is nobody else’s once it is closed', async () => {
		const panel = create();
		await panel.open(wanted);
		await closeTabs();
		await waitForTabs('no tab', (tabs) => tabs.length === 0);
		assert.equal(await panel.opened(), undefined);
		await panel.seen();
	});
});
