import assert from 'node:assert/strict';
import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { inWorkbench } from './stage';

inWorkbench('Commands of the palette', ['web'], (stage) => {
	it('Go to Section… leads to a section, and Back leads to the place before', async () => {
		const { page, panel, palette } = stage;
		await panel.open();
		await palette.ask('Briefing: Go to Section…', 'Choose a section to go to');
		assert.equal((await page.quickInputRows()).length, 11, 'seven sections and four overviews');
		await palette.type('hold back', 'What could hold these companies back?');
		await palette.press('Enter');
		await palette.closes();
		await becomes('the section', () => panel.opened(), ['obstacles']);
		await panel.comesIntoView(panel.section('obstacles').getByRole('heading').first());

		await page.page.locator('.editor-actions').getByRole('button', { name: 'Go Back' }).click();
		await becomes('the top of the page', () => panel.scrolled(), 0);
	});

	it('Go to Section… leads to the claims, too, and the contents of the sidebar then stand there', async () => {
		const { panel, palette, sidebar } = stage;
		await panel.open();
		await sidebar.openContainer();
		await palette.ask('Briefing: Go to Section…', 'Choose a section to go to');
		await palette.type('claims', 'Claims');
		await palette.press('Enter');
		await palette.closes();
		await panel.comesIntoView(panel.find('[id="part:claims"]'));
		await becomes('the row', () => sidebar.selectedRows('Contents'), ['Claims']);

		await sidebar.row('Contents', 'Timeline').click();
		await panel.comesIntoView(panel.find('[id="part:timeline"]'));
	});

	it('Go to Section… offers those of the guide to the format, while that is read', async () => {
		const { page, panel, palette } = stage;
		await page.runCommand('Briefing: Open Format Guide');
		await panel.find('h1').getByText('How a Briefing Is Written').waitFor();
		await waitUntil('the focus in the panel', () => panel.document.evaluate(() => document.hasFocus()));
		await palette.ask('Briefing: Go to Section…', 'Choose a section to go to');
		await palette.type('problems', 'Problems and how to mend them');
		await palette.press('Enter');
		await palette.closes();
		await becomes('the section', () => panel.opened(), ['problems']);
	});

	it('Show Sources of… asks whose, then lists the sources behind it', async () => {
		const { page, panel, palette } = stage;
		await palette.ask('Briefing: Show Sources of…', 'Choose what to show the sources of');
		await palette.type('m1', 'MiniMax-M1, ');
		await palette.press('Enter');
		await page.page.getByText('Sources of MiniMax-M1', { exact: true }).waitFor();
		await palette.type('scaling test-time', '2. MiniMax-M1: Scaling Test-Time Compute');
		await palette.press('Enter');
		await palette.closes();
		await panel.comesIntoView(panel.source('minimax-m1-paper'));
	});
});
