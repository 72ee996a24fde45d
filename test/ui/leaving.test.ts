import { leavesFor } from './leaving';
import { bothHosts, inWorkbench } from './stage';

const article = 'https://arpu.hedder.com/deepseek-was-just-the-beginning-chinas-ai-race-explained';
const paper = 'https://arxiv.org/abs/2412.19437';

inWorkbench('Addresses outside', bothHosts, (stage) => {
	it('Open Original Article leads to the article', async () => {
		const { page } = stage;
		await leavesFor(stage, article, () => page.runCommand('Briefing: Open Original Article'));
	});

	it('the inline action of a source in the sidebar leads to the source', async () => {
		const { sidebar } = stage;
		await sidebar.open();
		const row = sidebar.row('Sources', 'Source 3: DeepSeek-V3 Technical Report');
		await leavesFor(stage, paper, () => sidebar.act(row, 'Open Source'));
	});

	it('a source’s own link in the panel leads there, too', async () => {
		const { panel } = stage;
		await panel.open();
		const link = panel.source('deepseek-v3-paper').locator('a[href^="https:"]').first();
		await link.scrollIntoViewIfNeeded();
		await leavesFor(stage, paper, () => link.click());
	});
});
