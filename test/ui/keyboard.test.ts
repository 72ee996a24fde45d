import assert from 'node:assert/strict';
import { becomes } from './becomes';
import { pressUntil } from './pressUntil';
import { inWorkbench, type Stage } from './stage';
import { unordered } from './visualOrder';

inWorkbench('The keyboard alone in the panel', ['web'], (stage) => {
	it('the first stop skips to the text, and each stop is in sight and shows that it has the focus', async () => {
		const { panel, page } = stage;
		const { keyboard } = page.page;
		await panel.open();
		const skip = panel.find('a[href="#page:text"]');
		await becomes(
			'the first stop',
			async () => {
				await keyboard.press('Tab');
				return panel.focused.textContent();
			},
			'Skip to the text',
		);
		assert.ok(await panel.isInView(skip), 'the link to skip is not in sight');
		await keyboard.press('Enter');
		await becomes('the text', () => panel.focused.evaluate((found) => found.tagName), 'MAIN');
		const bare: string[] = [];
		const stops = new Set<number>();
		for (let stop = 0; stop < 30; stop++) {
			await pressUntil(stage, 'Tab', 'another stop', () => Promise.resolve(true));
			stops.add(await focusedElement(stage));
			const { name, fault } = await focusFault(stage);
			if (fault !== undefined) {
				bare.push(`${name}: ${fault}`);
			}
		}
		assert.deepEqual(bare, []);
		assert.equal(stops.size, 30, 'the focus came back to a stop');
	});

	it('the order of the stops is the order on the page, with a pane open as well', async () => {
		const { panel, page } = stage;
		await panel.open();
		assert.deepEqual(await unordered(panel.document, 'main'), []);
		await panel.section('opening').locator('[data-entity="minimax-m1"]').first().focus();
		await page.page.keyboard.press('Enter');
		const pane = panel.pane('minimax-m1');
		await pane.waitFor();
		await becomes(
			'the focus in the pane',
			() => panel.focused.evaluate((found) => found.closest('[data-pane]') !== null),
			true,
		);
		assert.deepEqual(await unordered(panel.document, '[data-pane]'), []);
		await page.page.keyboard.press('Escape');
		await becomes('no pane', () => panel.panes(), []);
		await becomes(
			'the focus back at a mention',
			() => panel.focused.getAttribute('data-entity'),
			'minimax-m1',
		);
	});

	it('closing the pane leaves the focus at the section, where nothing of its item is in sight', async () => {
		const { panel, page } = stage;
		await panel.open();
		await panel.section('opening').locator('[data-entity="minimax-m1"]').first().focus();
		await page.page.keyboard.press('Enter');
		await panel.pane('minimax-m1').waitFor();
		await panel.find('#_part-sources').evaluate((sources) => {
			sources.scrollIntoView();
		});
		await panel.pane('minimax-m1').locator('[data-action="close-pane"]').focus();
		await page.page.keyboard.press('Enter');
		await becomes('no pane', () => panel.panes(), []);
		assert.equal(await panel.focused.getAttribute('class'), 'heading');
	});

	it('nothing holds the focus: it leaves at both ends', async () => {
		const { panel, page } = stage;
		const { keyboard } = page.page;
		const isInPanel = (): Promise<boolean> =>
			page.page.evaluate(() => document.activeElement?.matches('iframe.webview') ?? false);
		await panel.open();
		const last = panel.find('main a, main summary, main button').last();
		await last.focus();
		await keyboard.press('Tab');
		await becomes('the focus beyond the end', isInPanel, false);
		await panel.find('a[href="#page:text"]').focus();
		await becomes('the focus in the panel', isInPanel, true);
		await keyboard.press('Shift+Tab');
		await becomes('the focus before the beginning', isInPanel, false);
	});
});

/** Which element of the page has the focus, as the number of those before it. */
async function focusedElement({ panel }: Stage): Promise<number> {
	return panel.focused.evaluate((element) => [...document.querySelectorAll('*')].indexOf(element));
}

/** What is wrong with the way in which the focus shows. */
async function focusFault({ panel }: Stage): Promise<{ name: string; fault: string | undefined }> {
	return panel.focused.evaluate((element) => {
		const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 60);
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
		const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
		const shown = document.elementFromPoint(left + width / 2, top + height / 2);
		if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1 || outlineColor === 'rgba(0, 0, 0, 0)') {
			return { name, fault: 'no outline' };
		}
		return { name, fault: shown && element.contains(shown) ? undefined : 'not in sight' };
	});
}
