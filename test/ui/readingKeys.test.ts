import assert from 'node:assert/strict';
import { becomes } from './becomes';
import { pressUntil } from './pressUntil';
import { inWorkbench, type Stage } from './stage';

/** Opens the panel, and puts the keyboard into its text. */
async function reads(stage: Stage): Promise<void> {
	const { panel, page } = stage;
	await panel.open();
	await pressUntil(stage, 'Tab', 'the keyboard in the panel', async () => {
		return (await panel.focused.textContent()) === 'Skip to the text';
	});
	await page.page.keyboard.press('Enter');
	await becomes('the text', () => panel.focused.evaluate((found) => found.tagName), 'MAIN');
}

inWorkbench('Keys for reading', ['web'], (stage) => {
	it('? lists the keys, and Escape gives the focus back', async () => {
		const { page, panel } = stage;
		const { keyboard } = page.page;
		await reads(stage);
		await keyboard.press('?');
		const help = panel.find('#page\\:key-help[open]');
		await help.waitFor();
		await becomes('the focus in the help', () => panel.focused.textContent(), 'Keys for reading');
		const keys = await help.locator('kbd').allTextContents();
		assert.deepEqual(keys, ['J', 'K', 'N', 'P', 'C', 'Shift+C', 'B', 'Escape', '?']);
		await keyboard.press('j');
		assert.ok(await help.isVisible(), 'a key did something behind the help');
		await keyboard.press('Escape');
		await help.waitFor({ state: 'detached' });
		await becomes(
			'the text to have the focus',
			() => panel.focused.evaluate((found) => found.tagName),
			'MAIN',
		);
	});

	it('lead from section to section, mention to mention, citation to citation, and back', async () => {
		const { page, panel } = stage;
		const { keyboard } = page.page;
		await reads(stage);
		const headed = () =>
			panel.focused.evaluate(
				(found) => found.closest('[data-section]')?.getAttribute('data-section') ?? null,
			);
		await pressUntil(stage, 'j', 'the second section', async () => (await headed()) === 'what-is-deepseek');
		await panel.comesIntoView(panel.section('what-is-deepseek').getByRole('heading').first());
		await keyboard.press('k');
		await becomes('the section before', headed, 'opening');

		await keyboard.press('c');
		await becomes(
			'a citation',
			() => panel.focused.evaluate((found) => found.closest('.citation') !== null),
			true,
		);
		const first = await panel.focused.evaluate((found) =>
			found.closest('.citation')?.getAttribute('data-cite'),
		);
		await keyboard.press('c');
		await keyboard.press('Shift+C');
		await becomes(
			'the first citation again',
			() => panel.focused.evaluate((found) => found.closest('.citation')?.getAttribute('data-cite')),
			first,
		);
		await panel.comesIntoView(panel.focused);

		await panel.mentions('huawei').first().focus();
		await keyboard.press('Enter');
		await panel.pane('huawei').waitFor();
		const mention = () =>
			panel.focused.evaluate((found) => (found.closest('.text') ? found.getAttribute('data-entity') : null));
		await keyboard.press('n');
		await becomes('a mention of what is chosen', mention, 'huawei');
		await panel.comesIntoView(panel.focused);
		const place = await panel.topmost();
		await keyboard.press('n');
		await keyboard.press('p');
		await becomes('a mention of what is chosen', mention, 'huawei');
		assert.deepEqual(await panel.panes(), ['huawei'], 'the pane stays');
		for (let step = await panel.mentions('huawei').count(); step > 0; step--) {
			await keyboard.press('n');
			await becomes('a mention in the text, and no name of the drawing', mention, 'huawei');
		}
		assert.equal(await panel.topmost(), place);
	});

	it('B leads back to where the reader was before a jump', async () => {
		const { page, panel } = stage;
		await reads(stage);
		await panel.scrollTo(panel.section('chip-controls'));
		const before = await panel.topmost();
		const citation = panel.section('chip-controls').locator('.text .citation a').first();
		await citation.focus();
		await page.page.keyboard.press('Enter');
		await becomes(
			'the focus at a source',
			() => panel.focused.evaluate((found) => found.matches('[data-reference]')),
			true,
		);
		await page.page.keyboard.press('b');
		await becomes('the place before', () => panel.topmost(), before);
		await becomes(
			'the focus at the citation',
			() => citation.evaluate((found) => found === document.activeElement),
			true,
		);
	});
});
