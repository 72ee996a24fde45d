import type { Route } from 'playwright-core';
import { becomes } from './becomes';
import { inWorkbench, type Stage } from './stage';

const features = '**/dist/web/registerFeatures.js';
const notice = '[data-part="unfinished"]';

/** Opens the briefing while the features are not to be had: what is seen was rendered by the build. */
async function opensWithout(
	{ page, panel }: Stage,
	answer: (route: Route) => void | Promise<void>,
): Promise<void> {
	await page.page.context().route(features, answer);
	await page.runCommand('Briefing: Open Briefing');
	await panel.section('opening').waitFor();
	await panel.find(notice).waitFor({ state: 'attached' });
}

async function isWhole({ panel }: Stage): Promise<void> {
	await becomes('the sections', () => panel.find('[data-section]').count(), 7);
	await becomes('the notice that more follows', () => panel.find(notice).count(), 0);
}

inWorkbench('A panel whose features are still awaited', ['web'], (stage) => {
	it('comes back when the window is loaded again', async () => {
		await opensWithout(stage, () => undefined);
		await stage.page.page.context().unroute(features);
		await stage.reloadWindow();
		await isWhole(stage);
	});
});

inWorkbench('A panel whose features could not be loaded', ['web'], (stage) => {
	it('can be read, says so, and is whole when it is opened again and they can be', async () => {
		const { page, panel, sidebar } = stage;
		await opensWithout(stage, (route) => route.abort());
		const dialog = page.page.getByRole('dialog').filter({ hasText: 'registerFeatures.js' });
		await dialog.getByText('Try again').waitFor();
		await dialog.getByRole('button', { name: 'OK' }).click();
		await page.page.context().unroute(features);
		await page.runCommand('Briefing: Open Briefing');
		await isWhole(stage);
		await becomes('the panels', () => page.page.getByRole('tab', { name: /^China's AI race/ }).count(), 1);
		await sidebar.openContainer();
		await sidebar.row('Labs & Models', 'DeepSeek, ').click();
		await panel.pane('deepseek').waitFor();
	});
});
