import { becomes } from './becomes';
import { editorTabs } from './editorTabs';
import { openFromExplorer } from './explorer';
import { hostIsBack, killedHostOptions, killHost } from './killHost';
import { inWorkbench, type Stage } from './stage';

/** Opens a briefing from the explorer, and waits until the text can be read. */
async function open({ page, panel }: Stage, name: string, title = name): Promise<void> {
	await page.runCommand('View: Show Explorer');
	await openFromExplorer(page, `${name.toLowerCase()}.briefing.md`);
	await panel.find('h1').filter({ hasText: title }).waitFor();
}

/** Chooses the lab of a briefing in the sidebar, and sees that the panel in sight follows. */
async function choosesLab({ page }: Stage, row: string, lab: string): Promise<void> {
	await page.showView('Briefing', 'Labs & Models');
	await page.unfold('Labs & Models', row);
	await page.treeRow('Labs & Models', lab).click();
	await page.webviewFrame(`[data-pane="acme"]:has-text("${lab}")`);
}

const hasTabs = ({ page }: Stage, ...tabs: readonly string[]): Promise<void> =>
	becomes('the tabs', () => editorTabs(page), [...tabs]);

describe('Panels that a killed extension host has left', () => {
	const several = killedHostOptions(['One', 'Two']);
	inWorkbench(
		'of briefings with titles of their own',
		['node'],
		(stage) => {
			it('are taken over where the reader was once they are in front, or when an item is chosen', async () => {
				const { page, panel } = stage;
				await open(stage, 'One');
				await page.runCommand('View: Pin Editor');
				await open(stage, 'Two');
				await panel.scrollTo(panel.document.getByText('Paragraph 30 of'));
				const top = await panel.topmost();
				await page.runCommand('File: New Untitled Text File');
				await hasTabs(stage, 'One, pinned', 'Two', 'Untitled-1');
				await killHost(stage);
				await hostIsBack(stage);

				await page.page.getByRole('tab', { name: /^Two/ }).click();
				await becomes('what is at the top', () => panel.topmost(), top);
				await choosesLab(stage, 'One', 'Acme One');
				await hasTabs(stage, 'One, pinned', 'Two', 'Untitled-1');
				await choosesLab(stage, 'Two', 'Acme Two');
				await hasTabs(stage, 'One, pinned', 'Two', 'Untitled-1');
			});

			it('stay in their columns', async () => {
				const { page } = stage;
				await open(stage, 'One');
				await open(stage, 'Two');
				await page.runCommand('View: Move Editor into Next Group');
				const tabs = ['One, Editor Group 1', 'Two, Editor Group 2'];
				await hasTabs(stage, ...tabs);
				await killHost(stage);
				await hostIsBack(stage);
				await choosesLab(stage, 'One', 'Acme One');
				await hasTabs(stage, ...tabs);
				await choosesLab(stage, 'Two', 'Acme Two');
				await hasTabs(stage, ...tabs);
			});
		},
		several.options,
	);

	const namesakes = killedHostOptions(['One', 'Two'], () => 'Same');
	inWorkbench(
		'of briefings with one title',
		['node'],
		(stage) => {
			it('stay as they are, since nobody can tell which is which', async () => {
				await open(stage, 'One', 'Same');
				await open(stage, 'Two', 'Same');
				await hasTabs(stage, 'Same', 'Same');
				await killHost(stage);
				await hostIsBack(stage);
				await open(stage, 'One', 'Same');
				await hasTabs(stage, 'Same', 'Same', 'Same');
			});
		},
		namesakes.options,
	);
});
