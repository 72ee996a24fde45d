import assert from 'node:assert/strict';
import { becomes } from './becomes';
import { copyWithoutScript } from './extensionCopy';
import type { TemporaryFolder } from './temporaryFolder';
import { inWorkbench } from './stage';

describe('The panel without its script', () => {
	let extension: TemporaryFolder | undefined;

	before(() => {
		extension = copyWithoutScript();
	});
	after(() => {
		extension?.dispose();
	});

	inWorkbench(
		'Reading it',
		['web'],
		(stage) => {
			it('sections, checks and sources are there, and links lead to them', async () => {
				const { page, panel } = stage;
				await panel.open();
				const tab = page.page.getByRole('tab', { name: /^China's AI race/ });
				await tab.locator('[style*="panel-dark.svg"], [style*="panel-light.svg"]').waitFor();
				await panel.find('h1').getByText("China's AI race after DeepSeek").waitFor();
				await becomes('all sections', () => panel.find('[data-section]').count(), 7);

				const section = panel.section('opening');
				const check = section.locator('[data-check="m1-beats-deepseek"]');
				assert.equal(await check.isVisible(), false);
				await section.locator('details > summary').click();
				await check.getByText('Claimed by').waitFor();
				assert.match(await check.innerText(), /≠ Differs/i);

				await section.locator('.text [data-cite~="minimax-m1-paper"] a').last().click();
				await panel.comesIntoView(panel.source('minimax-m1-paper'));
				await panel.source('minimax-m1-paper').getByText('Scaling Test-Time Compute').waitFor();
				// The script adds it to every page; by now it would have.
				assert.equal(await panel.find('nav.guide').count(), 0, 'a script is at work');
			});
		},
		() => ({ extensionDevelopmentPath: extension?.path }),
	);
});
