import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { editorTabs } from './editorTabs';
import { inWorkbench } from './stage';
import { titleIsSelected } from './titleIsSelected';

/** Whether VS Code has put by, in its own folder, a document that was not saved, and that has this text in it. */
function isPutBy(data: string, text: string): Promise<boolean> {
	const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/[\\/]Backups[\\/].*[\\/]untitled[\\/]/.test(name),
	);
	return Promise.resolve(files.some((name) => readFileSync(path.join(data, name), 'utf8').includes(text)));
}

inWorkbench('A new briefing', ['node'], (stage) => {
	it('leaves alone one that VS Code gives back unsaved, and has not opened yet', async () => {
		const { page } = stage;
		const { keyboard } = page.page;
		const title = (text: string) => page.page.locator('.view-line').filter({ hasText: `title: "${text}"` });
		await page.runCommand('Briefing: New Briefing');
		await titleIsSelected(page);
		await keyboard.type('First');
		await title('First').waitFor();
		await page.runCommand('File: New Untitled Text File');
		const { server } = stage.workbench;
		assert.ok(server);
		await waitUntil('it to be put by', () => isPutBy(server.data, 'title: "First"'));

		await stage.reloadWindow();
		await becomes('the tabs', () => editorTabs(page), ['new.briefing.md', 'Untitled-1']);
		await page.runCommand('Briefing: New Briefing');
		await titleIsSelected(page);
		await keyboard.type('Second');
		await title('Second').waitFor();

		await page.page.getByRole('tab', { name: 'new.briefing.md', exact: true }).click();
		await title('First').waitFor();
		await becomes('the tabs', () => editorTabs(page), ['new.briefing.md', 'Untitled-1', 'new-2.briefing.md']);
	});
});
