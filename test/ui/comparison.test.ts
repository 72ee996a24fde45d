import assert from 'node:assert/strict';
import { becomes } from './becomes';
import type { Panel } from './panel';
import { inWorkbench, type Stage } from './stage';

/** What is compared: the names over the columns. */
function columns(panel: Panel): Promise<string[]> {
	return panel
		.find('.comparison-table thead th [data-entity]')
		.evaluateAll((names) => names.map((name) => name.textContent.trim()));
}

/** A row of the table, by its label. */
function row(panel: Panel, label: string) {
	return panel.find('.comparison-table tr').filter({ has: panel.find(`.row-label:text-is("${label}")`) });
}

/** Opens the menu of what is selected in a view by keyboard, and takes an item of it. */
async function takeFromMenu({ page: { page } }: Stage, name: string): Promise<void> {
	await page.keyboard.press('Shift+F10');
	const item = page.getByRole('menuitem', { name, exact: true });
	await item.waitFor();
	await becomes(
		`${name} to have the focus`,
		async () => {
			const isFocused = await item.evaluate((found) => found.contains(document.activeElement));
			if (!isFocused) {
				await page.keyboard.press('ArrowDown');
			}
			return isFocused;
		},
		true,
	);
	await page.keyboard.press('Enter');
}

inWorkbench('Models compared', ['web'], (stage) => {
	it('two that are selected in the tree are laid side by side, by keyboard alone', async () => {
		const { page, panel, sidebar } = stage;
		const { keyboard } = page.page;
		await sidebar.open();
		await sidebar.focus('Labs & Models');
		await keyboard.press('Home');
		await keyboard.press('ArrowRight');
		await sidebar.row('Labs & Models', 'DeepSeek-R1, ').waitFor();
		await keyboard.press('ArrowDown');
		await becomes(
			'the first model to have the focus',
			async () => (await sidebar.focusedRow('Labs & Models'))?.startsWith('DeepSeek-R1, '),
			true,
		);
		// The command List: Toggle Selection.
		await keyboard.press('Control+Shift+Enter');
		await keyboard.press('ArrowDown');
		await keyboard.press('Control+Shift+Enter');
		await becomes('two to be selected', async () => (await sidebar.selectedRows('Labs & Models')).length, 2);
		await takeFromMenu(stage, 'Compare Models…');

		await becomes('the two', () => columns(panel), ['DeepSeek-R1', 'DeepSeek-V3']);
		await panel.comesIntoView(panel.find('#_part-comparison .part-heading'));
		const values = panel.find('.comparison-table tbody td:not(.not-known)');
		assert.ok((await values.count()) > 10, 'too few facts');
		const without = await values.evaluateAll((cells) =>
			cells
				.filter((cell) => !cell.querySelector('[data-cite] a[href^="#"]'))
				.map((cell) => cell.textContent.trim()),
		);
		assert.deepEqual(without, [], 'a fact has no source');
		assert.equal(await row(panel, 'Total parameters').locator('.agreement-word').textContent(), 'the same');
		const released = row(panel, 'Released');
		assert.equal(await released.locator('.agreement-word').textContent(), 'differ');
		assert.equal(await released.locator('.agreement-symbol').textContent(), '≠');
		assert.match(
			(await row(panel, 'Training data').locator('td').first().textContent()) ?? '',
			/not in this briefing/i,
		);
		assert.match((await row(panel, 'Training cost').locator('.caveat').textContent()) ?? '', /△/);
		const hardware = row(panel, 'Training hardware').locator('td').first();
		assert.ok((await hardware.locator('li').count()) === 2, 'what the sources say is not side by side');
		await hardware.getByText('The sources differ').waitFor();

		await panel.find('.comparison').getByRole('button', { name: 'Copy as Markdown' }).focus();
		await keyboard.press('Enter');
		await page.page.getByText('Copied the table, with its citations').waitFor();
		const copied = await page.page.evaluate(() => navigator.clipboard.readText());
		assert.match(
			copied,
			/^\| Fact \| DeepSeek-R1 \| DeepSeek-V3 \|\n\| --- \| --- \| --- \|\n\| Released .* \[@[^\]]+\] \|/,
		);

		await panel.find('[name="only-differences"]').focus();
		await keyboard.press('Space');
		await row(panel, 'Total parameters').waitFor({ state: 'hidden' });
		assert.ok(await released.isVisible());
	});

	it('those chosen in a quick pick are compared with what is compared already', async () => {
		const { page, panel, palette } = stage;
		const { keyboard } = page.page;
		await palette.ask('Briefing: Compare Models…', 'Choose two or more to see their facts side by side');
		const checked = () =>
			palette.rows.evaluateAll((rows) =>
				rows
					.filter((found) => found.querySelector('[aria-checked="true"], input:checked'))
					.map((found) => found.getAttribute('aria-label') ?? ''),
			);
		assert.ok((await checked()).length >= 2, 'what is compared already is not chosen');
		await palette.type('kimi k2', 'Kimi K2');
		await palette.press('ArrowDown');
		await keyboard.press('Space');
		await palette.press('Enter');
		await palette.closes();
		await becomes('the new one', async () => (await columns(panel)).includes('Kimi K2'), true);
		assert.ok((await columns(panel)).includes('MiniMax-M1'));
	});
});
