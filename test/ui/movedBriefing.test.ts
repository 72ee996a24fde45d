import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { becomes } from './becomes';
import { editorTabs } from './editorTabs';
import { openFromExplorer, renameInExplorer } from './explorer';
import { inWorkbench } from './stage';
import { temporaryFolder } from './temporaryFolder';
import { titleIsSelected } from './titleIsSelected';

const folder = temporaryFolder();

const old = `---\nbriefing: 1\ntitle: Old\nreferences: []\n---\n\n# First {#first}\n\nOne.\n\n# Second {#second}\n\nTwo.\n`;

/** So long that each section can stand at the upper edge. */
const long = (title: string): string =>
	old.replace('title: Old', `title: ${title}`).replace(/(One|Two)\.\n/g, '$1.\n\n'.repeat(80));

inWorkbench(
	'A briefing that moves while it is read',
	['node'],
	(stage) => {
		before(() => {
			writeFileSync(path.join(folder.path, 'old.briefing.md'), old);
		});
		after(() => {
			folder.dispose();
		});

		it('because its file is renamed, is read on at its place', async () => {
			const { page, panel, sidebar } = stage;
			await openFromExplorer(page, 'old.briefing.md');
			await panel.find('h1').getByText('Old').waitFor();
			await sidebar.openContainer();
			await sidebar.row('Contents', 'Second').click();
			await becomes('the section', () => panel.opened(), ['second']);

			await page.runCommand('View: Show Explorer');
			await renameInExplorer(page, 'old.briefing.md', 'newer.briefing.md');
			const renamed = path.join(folder.path, 'newer.briefing.md');
			writeFileSync(renamed, old.replace('title: Old', 'title: Newer'));
			await panel.find('h1').getByText('Newer').waitFor();
			await becomes('the section', () => panel.opened(), ['second']);
			await becomes('the tabs', () => editorTabs(page), ['Newer']);
		});

		it('beside its text, is read on at its place, and not at the cursor', async () => {
			const { page, panel, sidebar } = stage;
			writeFileSync(path.join(folder.path, 'beside.briefing.md'), long('Beside'));
			await page.openFile('beside.briefing.md');
			await page.runCommand('Briefing: Open Panel to the Side');
			await panel.find('h1').getByText('Beside').waitFor();
			await sidebar.openContainer();
			await sidebar.row('Contents', 'Second').click();
			await becomes('the section', () => panel.opened(), ['second']);

			await page.runCommand('View: Show Explorer');
			await renameInExplorer(page, 'beside.briefing.md', 'moved.briefing.md');
			writeFileSync(path.join(folder.path, 'moved.briefing.md'), long('Moved'));
			await panel.find('h1').getByText('Moved').waitFor();
			await becomes('the section', () => panel.opened(), ['second']);
		});

		it('because it is new and saved for the first time, keeps its panel', async () => {
			const { page, panel } = stage;
			const { keyboard } = page.page;
			await page.runCommand('Briefing: New Briefing');
			await titleIsSelected(page);
			await keyboard.type('What Acme said');
			await keyboard.press('Control+K');
			await keyboard.press('v');
			await panel.find('h1').getByText('What Acme said').waitFor();

			await keyboard.press('Control+S');
			// The editor is that of the file now.
			await page.page
				.locator('.monaco-editor[data-uri^="vscode-remote:"][data-uri$="/new.briefing.md"]')
				.waitFor();
			await becomes('the tabs', () => editorTabs(page), [
				'new.briefing.md, Editor Group 1',
				'What Acme said, Editor Group 2',
			]);
			await keyboard.type(' today');
			await panel.find('h1').getByText('What Acme said today').waitFor();
		});
	},
	() => ({ folder: folder.path }),
);
