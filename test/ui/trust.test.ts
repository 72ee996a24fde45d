import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inWorkbench } from './stage';
import { temporaryFolder } from './temporaryFolder';

const briefing = (title: string): string =>
	`---\nbriefing: 1\ntitle: ${title}\nreferences: []\n---\n\n# First {#first}\n\nText.\n`;

const workspace = temporaryFolder();
const further = temporaryFolder();

inWorkbench(
	'A workspace that its user does not trust',
	['node'],
	(stage) => {
		before(() => {
			writeFileSync(path.join(workspace.path, 'mine.briefing.md'), briefing('Mine'));
			writeFileSync(path.join(further.path, 'further.briefing.md'), briefing('Further'));
			mkdirSync(path.join(workspace.path, '.vscode'));
			writeFileSync(
				path.join(workspace.path, '.vscode', 'settings.json'),
				JSON.stringify({ 'briefing.folders': [further.path] }),
			);
		});
		after(() => {
			workspace.dispose();
			further.dispose();
		});

		it('shows its own briefings, and none of the folders that it names until it is trusted', async () => {
			const { page, sidebar } = stage;
			await sidebar.openContainer();
			await sidebar.listsBriefings('Mine mine');

			await page.runCommand('Workspaces: Manage Workspace Trust');
			await page.page.getByRole('button', { name: 'Trust', exact: true }).click();
			await sidebar.listsBriefings(`Further ${path.join(further.path, 'further')}`, 'Mine mine');
		});
	},
	() => ({
		folder: workspace.path,
		settings: {
			'security.workspace.trust.enabled': true,
			'security.workspace.trust.startupPrompt': 'never',
		},
	}),
);
