import { becomes } from './becomes';
import { bothHosts, inWorkbench } from './stage';

inWorkbench('The tab of a panel', bothHosts, (stage) => {
	it('has the title of the briefing and an icon, when it is opened first and again', async () => {
		const { page } = stage;
		const label = page.page.locator('.tabs-container .tab .monaco-icon-label');
		const icon = label.locator('[style*="panel-dark.svg"], [style*="panel-light.svg"]');
		for (const _ of ['first', 'again']) {
			await page.runCommand('Briefing: Open Briefing');
			await becomes('the title', () => label.textContent(), "China's AI race after DeepSeek");
			await icon.waitFor();
			await page.runCommand('View: Close Editor');
			await becomes('the tabs', () => label.count(), 0);
		}
	});
});
