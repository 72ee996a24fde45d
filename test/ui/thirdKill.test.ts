import assert from 'node:assert/strict';
import { becomes } from './becomes';
import { editorTabs } from './editorTabs';
import { openFromExplorer } from './explorer';
import { keptIndex, retitleShards } from './keptShards';
import { hostIsBack, killedHostOptions, killHost } from './killHost';
import { inWorkbench } from './stage';

const names = ['One', 'Two', 'Three'];

describe('An extension host that is killed for the third time', () => {
	const { options, hashes } = killedHostOptions(names);

	inWorkbench(
		'and started again when the reader says so',
		['node'],
		(stage) => {
			it('leaves sidebar, look-up and panel at work, the kept index in use, and the files as they were', async () => {
				const { page, panel, palette, sidebar } = stage;
				const files = hashes();
				await openFromExplorer(page, 'one.briefing.md');
				await panel.scrollTo(panel.document.getByText('Paragraph 30 of'));
				const top = await panel.topmost();
				await page.showView('Briefing', 'Labs & Models');
				await sidebar.listsBriefings('One one', 'Three three', 'Two two');
				const index = await keptIndex(stage, ...names);

				for (let kill = 1; kill < 3; kill++) {
					await killHost(stage);
					await hostIsBack(stage);
				}
				await sidebar.listsBriefings('One one', 'Three three', 'Two two');
				await killHost(stage, () => {
					retitleShards(index, 'Three', 'Kept');
				});
				// A window that is quiet shows it only to those who look.
				await page.runCommand('Notifications: Show Notifications');
				await page.page
					.locator('.notifications-center .notification-list-item')
					.filter({ hasText: 'terminated unexpectedly 3 times' })
					.getByRole('button', { name: /^Restart/ })
					.click();
				await hostIsBack(stage);

				await sidebar.listsBriefings('Kept three', 'One one', 'Two two');
				await becomes('what is at the top', () => panel.topmost(), top);
				await page.unfold('Labs & Models', 'One');
				await page.treeRow('Labs & Models', 'Acme One').click();
				await panel.pane('acme').waitFor();
				await palette.lookUp();
				await palette.type('Acme Two', 'Acme Two');
				await palette.press('Enter');
				await panel.pane('acme').getByRole('heading', { name: 'Acme Two' }).waitFor();
				await becomes('the tabs', () => editorTabs(page), ['One', 'Two']);
				assert.deepEqual(hashes(), files);
			});
		},
		options,
	);
});
