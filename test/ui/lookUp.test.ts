import assert from 'node:assert/strict';
import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { briefingFolders, workspaceFile } from './briefingFolders';
import { seesR1 } from './mainJob';
import { bothHosts, inWorkbench, type Stage } from './stage';

inWorkbench('Looking something up by its name', bothHosts, (stage) => {
	it('what is highlighted is shown in passing, Escape leads back, and Enter opens it', async () => {
		const { panel, palette } = stage;
		await panel.open();
		await panel.scrollTo(panel.section('obstacles'));
		const before = await panel.scrolled();
		assert.ok(before > 1000, 'the last section is far down');

		await palette.lookUp();
		await palette.type('R1', 'DeepSeek-R1, ');
		await seesR1(stage);
		await palette.press('Escape');
		await becomes('no pane', () => panel.panes(), []);
		await becomes('no section opened', () => panel.opened(), []);
		await becomes('the reader’s place', () => panel.scrolled(), before);
		await waitUntil('the focus back in the panel', () => panel.document.evaluate(() => document.hasFocus()));

		await palette.lookUp();
		await palette.type('R1', 'DeepSeek-R1, ');
		await palette.press('Enter');
		await palette.closes();
		await seesR1(stage);
		await becomes('the focus in the panel', () => panel.focused.count(), 1);
	});
});

inWorkbench('Looking up other names', ['web'], (stage) => {
	it('aliases, native names and claims are found, and the arrow keys show one after the other', async () => {
		const { panel, palette } = stage;
		await panel.open();
		await palette.lookUp();
		await palette.type('深度求索', 'DeepSeek, ');
		await becomes('the pane of the lab', () => panel.panes(), ['deepseek']);
		await palette.type('deepseek-reasoner', 'DeepSeek-R1, ');
		await palette.type('jensen', 'Jensen Huang, ');
		await palette.type('little dragons', 'The article counts DeepSeek, MiniMax');
		const [claim = ''] = await stage.page.quickInputRows();
		assert.match(
			claim,
			/claimed by [^,]+, \w+; check: (agrees|sharper|differs|open)\b/,
			'a claim is not shown as known',
		);
		await palette.type('minimax', 'MiniMax, ');
		await becomes('the pane of the lab', () => panel.panes(), ['minimax']);
		await palette.press('ArrowDown');
		await becomes('the pane of the next row', () => panel.panes(), ['minimax-m1']);
		await palette.press('Enter');
		await palette.closes();
		await becomes('the pane of what was highlighted', () => panel.panes(), ['minimax-m1']);

		await palette.lookUp();
		assert.match(
			(await stage.page.quickInputRows())[0] ?? '',
			/^MiniMax-M1, /,
			'what was looked up is first',
		);
	});

	it('nothing opens by looking alone: without a panel, Escape leaves none', async () => {
		const { page, palette } = stage;
		await palette.lookUp();
		await palette.type('R1', 'DeepSeek-R1, ');
		await palette.press('Escape');
		await palette.closes();
		assert.equal(await page.page.locator('iframe.webview').count(), 0);
	});

	it('says so where nothing is found, and shows nothing of what was found before', async () => {
		const { panel, palette } = stage;
		await panel.open();
		await palette.lookUp();
		await palette.type('minimax', 'MiniMax, ');
		await becomes('the pane of the lab', () => panel.panes(), ['minimax']);
		await palette.type('open source weights', 'Nothing found, ');
		await becomes('no pane', () => panel.panes(), []);
		await palette.press('Enter');
		await palette.firstRowBecomes('Nothing found, ');
		await palette.press('Escape');
	});

	it('a citation is copied where there is no text to put it in', async () => {
		const { page, palette, panel } = stage;
		await panel.open();
		await palette.ask(
			'Briefing: Insert Citation…',
			'Type the name or number of a source, or the words of a claim, to cite',
		);
		await palette.type('V3 Technical', 'DeepSeek-V3 Technical Report, ');
		await palette.press('Enter');
		await page.page.getByText('Copied [@deepseek-v3-paper]').waitFor();
		await becomes(
			'the clipboard',
			() => page.page.evaluate(() => navigator.clipboard.readText()),
			'[@deepseek-v3-paper]',
		);
	});

	it('the button of a row leads to its sources, and a source chosen there is shown', async () => {
		const { page, panel, palette } = stage;
		await panel.open();
		await palette.lookUp();
		await palette.type('R1', 'DeepSeek-R1, ');
		const row = palette.rows.first();
		await row.hover();
		await row.getByRole('button', { name: 'Show Sources' }).click();
		await choosesSource(stage, 'Sources of DeepSeek-R1');
		assert.equal(await page.quickInput().count(), 0);
	});
});

describe('A name that is in two briefings', () => {
	const root = briefingFolders();

	inWorkbench(
		'looked up',
		['web'],
		(stage) => {
			it('opens in the second, where that is chosen by the button of its row', async () => {
				const { page, panel, palette } = stage;
				await palette.lookUp();
				await palette.type('acme', 'Acme, Lab · in Notes and Press');
				const row = palette.rows.first();
				await row.hover();
				await row.getByRole('button', { name: 'Choose Briefing' }).click();
				await page.page.getByPlaceholder('Choose a briefing to open').waitFor();
				await becomes('the briefings that have it', () => page.quickInputRows(), ['Notes', 'Press']);
				await palette.press('ArrowDown');
				await becomes('the second briefing', () => palette.active(), 'Press');
				await palette.press('Enter');
				await palette.closes();
				await panel.find('h1').getByText('Press', { exact: true }).waitFor();
				await panel.pane('acme').waitFor();
			});
		},
		() => ({ folder: root.path, workspaceFile }),
	);
});

/** Sees the sources of an item in a quick pick, and chooses the second one with the keyboard. */
async function choosesSource({ page, panel, palette }: Stage, title: string): Promise<void> {
	await page.page.locator('.quick-input-widget').getByText(title, { exact: true }).waitFor();
	const rows = await page.quickInputRows();
	assert.deepEqual(
		rows.filter((row) => !/^\d+\. /.test(row)),
		[],
		'each source has its number',
	);
	await palette.press('ArrowDown');
	const number = /^\d+/.exec(rows[1] ?? '')?.[0];
	await becomes('the second source', async () => (await palette.active())?.startsWith(`${number}. `), true);
	await palette.press('Enter');
	await palette.closes();
	await panel.comesIntoView(panel.find(`[data-reference][value="${number}"]`));
}
