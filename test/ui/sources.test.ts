import { becomes } from './becomes';
import { inWorkbench } from './stage';

inWorkbench('The list of sources', ['web'], (stage) => {
	it('a chosen source is shown in the panel with where it is cited, and the focus stays', async () => {
		const { panel, sidebar, page } = stage;
		await sidebar.open();
		await sidebar.row('Sources', 'Source 3: DeepSeek-V3 Technical Report, arXiv').click();
		const source = panel.source('deepseek-v3-paper');
		await panel.comesIntoView(source);
		await source.getByText('Cited in').waitFor();
		await source.getByRole('link', { name: 'What is DeepSeek, and what made it known?' }).first().waitFor();
		await becomes('the selection', async () => (await sidebar.selectedRows('Sources')).length, 1);
		await page.view('Sources').locator('.monaco-list:focus').waitFor();
	});

	it('its inline action copies the citation', async () => {
		const { sidebar, page } = stage;
		await sidebar.open();
		const row = sidebar.row('Sources', 'Source 3: DeepSeek-V3 Technical Report');
		await sidebar.act(row, 'Copy Citation');
		await page.page.getByText('Copied [@deepseek-v3-paper]').waitFor();
		await becomes(
			'the clipboard',
			() => page.page.evaluate(() => navigator.clipboard.readText()),
			'[@deepseek-v3-paper]',
		);
	});

	it('an item’s inline action lists the sources behind it', async () => {
		const { sidebar, page, palette } = stage;
		await sidebar.open();
		await sidebar.act(sidebar.row('Labs & Models', 'Huawei, Lab'), 'Show Sources');
		await page.page.getByText('Sources of Huawei', { exact: true }).waitFor();
		await palette.firstRowBecomes('1. DeepSeek Was Just the Beginning');
		await palette.press('Escape');
	});
});
