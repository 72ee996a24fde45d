import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { editorTabs } from './editorTabs';
import { inWorkbench } from './stage';
import { titleIsSelected } from './titleIsSelected';

/** Whether VS Code has put by, in its own folder, a document that was not saved, and that has this text in it. */
async function isPutBy(data: string, text: string): Promise<boolean> {
	try {
		const files = (await readdir(data, { recursive: true })).filter((name) =>
			/[\\/]Backups[\\/].*[\\/]untitled[\\/]/.test(name),
		);
		const texts = await Promise.all(files.map((name) => readFile(path.join(data, name), 'utf8')));
		return texts.some((found) => found.includes(text));
	} catch (error) {
		// VS Code writes another, or has just thrown it away.
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
			return false;
		}
		throw error;
	}
}

inWorkbench('A new briefing', ['node'], (stage) => {
	it('leaves alone one that was not saved, and that VS Code gives back when the window is loaded again', async () => {
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

		assert.ok((await editorTabs(page)).includes('new-2.briefing.md'), 'it has a name of its own');

		// In a remote window VS Code itself may give it back in two tabs.
		await page.page.getByRole('tab', { name: 'new.briefing.md', exact: true }).first().click();
		await title('First').waitFor();
		assert.equal(await title('Second').count(), 0);
	});

	it('has no name where no folder is open: VS Code asks for one when it is saved', async () => {
		const { page } = stage;
		const address = new URL(page.page.url());
		address.searchParams.delete('folder');
		address.searchParams.set('ew', 'true');
		await page.page.goto(address.href);
		await page.runCommand('Briefing: New Briefing');
		await titleIsSelected(page);
		await page.page.getByText('Save this under a name that ends in .briefing.md').first().waitFor();
		await page.page.keyboard.press('Control+S');
		await page.page.getByText('Save As', { exact: true }).waitFor();
	});
});
