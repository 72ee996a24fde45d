import assert from 'node:assert/strict';
import { becomes } from './becomes';
import { openFromExplorer } from './explorer';
import { keptEntries, keptIndex, keptShards, spoilShards } from './keptShards';
import { hostIsBack, killedHostOptions, killHost } from './killHost';
import { inWorkbench, type Stage } from './stage';

/** Ends the extension hosts as nothing can be ended in order, while the kept index is being written. */
async function killWriting(stage: Stage): Promise<void> {
	const { server } = stage.workbench;
	assert.ok(server);
	const shards = keptShards(server.data);
	await killHost(stage, () => {
		spoilShards(shards);
	});
	await hostIsBack(stage);
}

describe('An extension host that is killed', () => {
	const names = ['One', 'Two', 'Three'];
	const { options, hashes } = killedHostOptions(names);

	inWorkbench(
		'and started again',
		['node'],
		(stage) => {
			it('leaves the library, the place in the panel, the unsaved edit and the files as they were', async () => {
				const { page, panel } = stage;
				const before = hashes();
				await stage.sidebar.openContainer();
				await stage.sidebar.listsBriefings('One one', 'Three three', 'Two two');
				const index = keptEntries(await keptIndex(stage, ...names));

				await page.openFile('two.briefing.md');
				await page.page
					.locator('.view-line')
					.filter({ hasText: /title:.*Two/ })
					.click();
				await page.page.keyboard.press('End');
				await page.page.keyboard.type(' unsaved');
				await stage.sidebar.listsBriefings('One one', 'Three three', 'Two unsaved two');
				await page.runCommand('View: Show Explorer');
				await openFromExplorer(page, 'one.briefing.md');
				await panel.scrollTo(panel.document.getByText('Paragraph 30 of'));
				const top = await panel.topmost();
				await page.showView('Briefing', 'Labs & Models');

				await killWriting(stage);
				await stage.sidebar.listsBriefings('One one', 'Three three', 'Two unsaved two');
				await becomes('what is at the top', () => panel.topmost(), top);
				await becomes('the kept index', async () => keptEntries(await keptIndex(stage, ...names)), index);
				await page.unfold('Labs & Models', 'Three');
				await page.treeRow('Labs & Models', 'Acme Three').waitFor();

				await stage.reloadWindow();
				await becomes('what is at the top', () => panel.topmost(), top);
				await page.page.getByRole('tab', { name: /^two\.briefing\.md/ }).click();
				await page.page
					.locator('.view-line')
					.filter({ hasText: /title:.*Two.unsaved/ })
					.waitFor();
				assert.deepEqual(hashes(), before);
			});
		},
		options,
	);
});
