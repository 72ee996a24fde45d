import assert from 'node:assert/strict';
import { themes, type ThemeName } from '../host/theme';
import { violations } from './accessibility';
import { becomes } from './becomes';
import { inWorkbench } from './stage';

inWorkbench('axe finds nothing at fault with the parts', ['web'], (stage) => {
	for (const theme of Object.keys(themes) as ThemeName[]) {
		it(theme, async () => {
			const { page, panel } = stage;
			const { keyboard } = page.page;
			await panel.open();
			if (theme !== 'Dark Modern') {
				await page.setTheme(theme);
			}
			await panel.find('.tied').first().waitFor({ state: 'attached' });
			const found = new Map<string, string[]>();
			const check = async (state: string): Promise<void> => {
				found.set(state, await violations(panel.document));
			};

			await panel.find('input[value="differs"]').check();
			await panel.find('[data-sort="who"]').click();
			await panel.find('[data-chooser] > summary').click();
			await panel.find('[name="compare"][value="kimi-k2"]').check();
			await panel.find('.comparison-table thead [data-entity="kimi-k2"]').waitFor();
			await panel.find('[name="only-differences"]').check();
			await panel.find('.timeline-filter select').selectOption('minimax');
			await panel.find('.ties-drawing [data-entity="deepseek"]').focus();
			await keyboard.press('+');
			await check('claims and timeline narrowed, the choice of models open, a name of the drawing reached');

			await panel.find('.ties-drawing [data-entity="deepseek"]').press('Enter');
			await panel.pane('deepseek').waitFor();
			await panel.find('.tie .tie-reach').first().dispatchEvent('click');
			await panel.find('.tie-card').waitFor();
			await check('a name of the drawing chosen, and a line of it explained');

			await panel.find('.ties input[value="list"]').check();
			await panel.find('.ties-list').waitFor();
			await panel.find('[name="only-differences"]').uncheck();
			await panel.find('[data-words]').fill('nobody ever said this');
			await panel.find('.ledger-nothing').waitFor();
			await check('the ties as a list, and a search for claims that finds nothing');

			await panel.find('#_part-ties .part-heading').focus();
			await keyboard.press('?');
			await becomes('the help', () => panel.find('#page\\:key-help').isVisible(), true);
			await check('the help on keys');
			assert.deepEqual(
				[...found].filter(([, faults]) => faults.length > 0),
				[],
			);
		});
	}
});
