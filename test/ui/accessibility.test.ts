import assert from 'node:assert/strict';
import { themes, type ThemeName } from '../host/theme';
import { violations } from './accessibility';
import { becomes } from './becomes';
import { inWorkbench } from './stage';

inWorkbench('axe finds nothing at fault', ['web'], (stage) => {
	for (const theme of Object.keys(themes) as ThemeName[]) {
		it(theme, async () => {
			const { page, panel } = stage;
			await panel.open();
			if (theme !== 'Dark Modern') {
				await page.setTheme(theme);
			}
			const found = new Map<string, string[]>();
			const check = async (state: string): Promise<void> => {
				found.set(state, await violations(panel.document));
			};
			await check('plain');

			await panel.section('opening').locator('[data-entity="minimax-m1"]').first().click();
			await panel.pane('minimax-m1').waitFor();
			for (const details of await panel.find('details > summary').all()) {
				await details.evaluate((summary) => summary.parentElement?.setAttribute('open', ''));
			}
			await panel.section('opening').locator('[data-mark]').first().hover();
			await panel.card.waitFor();
			await check('the pane, a card and all checks open');

			// The activity bar takes 48 pixels, and a border one more.
			await page.runCommand('View: Close Primary Side Bar');
			await page.page.setViewportSize({ width: 320 + 48, height: 800 });
			await becomes('320 pixels', () => panel.document.evaluate(() => window.innerWidth), 320);
			await becomes(
				'nothing to be out of reach at the side',
				() => panel.document.evaluate((html) => html.scrollWidth <= window.innerWidth),
				true,
			);
			await panel.pane('minimax-m1').locator('[data-cite] a').first().focus();
			await check('narrow, with the pane under the heading');
			assert.deepEqual(
				[...found].filter(([, faults]) => faults.length > 0),
				[],
			);
		});
	}
});
