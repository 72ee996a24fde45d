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

/** Selects in the text alone: what is folded, and what the parts repeat, is no place to be led to. */
function inText(selector: string): string {
	return `:is([data-section] > .text, .abstract > .text) ${selector}`;
}

/** Which one of these in the text has the focus, from 0; -1 when none of them has it. */
function focusedOf({ panel }: Stage, selector: string): Promise<number> {
	return panel.document.evaluate(
		(_, all) => [...document.querySelectorAll(all)].findIndex((found) => found === document.activeElement),
		inText(selector),
	);
}

inWorkbench('Keys for reading', ['web'], (stage) => {
	it('? lists the keys, and Escape gives the focus back', async () => {
		const { page, panel } = stage;
		const { keyboard } = page.page;
		await reads(stage);
		const place = await panel.scrolled();
		const opened = await panel.opened();
		await keyboard.press('?');
		const help = panel.find('#page\\:key-help[open]');
		await help.waitFor();
		await becomes('the focus in the help', () => panel.focused.textContent(), 'Keys for reading');
		const keys = await help.locator('kbd').allTextContents();
		assert.deepEqual(keys, ['J', 'K', 'N', 'P', 'C', 'Shift+C', 'M', 'Shift+M', 'B', 'Escape', '?']);
		await keyboard.press('j');
		await keyboard.press('Escape');
		await help.waitFor({ state: 'detached' });
		assert.deepEqual(
			{ place: await panel.scrolled(), opened: await panel.opened() },
			{ place, opened },
			'a key did something behind the help',
		);
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

		const citation = () => focusedOf(stage, '.citation a');
		await keyboard.press('c');
		await becomes('a citation', async () => (await citation()) >= 0, true);
		const first = await citation();
		await keyboard.press('c');
		await becomes('the next citation', citation, first + 1);
		await keyboard.press('Shift+C');
		await becomes('the first citation again', citation, first);
		await panel.comesIntoView(panel.focused);

		const claim = () => focusedOf(stage, '.claim-mark');
		await keyboard.press('m');
		await becomes('a claim', async () => (await claim()) >= 0, true);
		const firstClaim = await claim();
		await keyboard.press('m');
		await becomes('the next claim', claim, firstClaim + 1);
		await keyboard.press('Shift+M');
		await becomes('the first claim again', claim, firstClaim);
		await panel.comesIntoView(panel.focused);

		await panel.mentions('huawei').first().focus();
		await keyboard.press('Enter');
		await panel.pane('huawei').waitFor();
		const mention = () => focusedOf(stage, '.mention[data-entity="huawei"]');
		await keyboard.press('n');
		await becomes('a mention of what is chosen', async () => (await mention()) >= 0, true);
		await panel.comesIntoView(panel.focused);
		const place = await panel.topmost();
		const count = await panel.find(inText('.mention[data-entity="huawei"]')).count();
		assert.ok(count > 2, `only ${count} mentions`);
		const start = await mention();
		for (let step = 1; step <= count; step++) {
			await keyboard.press('n');
			await becomes('the next mention in the text', mention, (start + step) % count);
			assert.deepEqual(await panel.panes(), ['huawei'], 'the pane stays');
		}
		assert.equal(await panel.topmost(), place);
		await keyboard.press('p');
		await becomes('the mention before', mention, (start - 1 + count) % count);
		assert.deepEqual(await panel.panes(), ['huawei'], 'the pane stays');
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
