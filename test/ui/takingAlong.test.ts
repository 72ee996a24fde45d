import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { inWorkbench } from './stage';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

inWorkbench('What a reader takes along', ['web'], (stage) => {
	it('a link to what is being read, in words where no link can be had', async () => {
		const { page, panel } = stage;
		await panel.open();
		await panel.mentions('huawei').first().click();
		await panel.pane('huawei').waitFor();
		await page.runCommand('Briefing: Copy Link');
		await page.page.getByText('Copied title, section and source').waitFor();
		const copied = await page.page.evaluate(() => navigator.clipboard.readText());
		assert.match(copied, /China's AI race after DeepSeek.*Huawei.*\n.*https:\/\//s);
	});

	it('Continue Reading opens the briefing where it was left', async () => {
		const { page, panel, sidebar } = stage;
		await sidebar.open();
		await panel.open();
		await panel.mentions('huawei').last().click();
		await panel.pane('huawei').waitFor();
		// Right above a heading, in another section than the one where Huawei opens.
		await panel.section('obstacles').evaluate((section) => {
			window.scrollBy(0, section.getBoundingClientRect().top - 60);
		});
		await becomes('the section in Contents', () => sidebar.selectedRows('Contents'), [
			'What could hold these companies back?',
		]);
		const place = await panel.topmost();
		await page.runCommand('View: Close All Editors');
		await page.page.locator('iframe.webview').waitFor({ state: 'detached' });
		await page.runCommand('Briefing: Continue Reading');
		await panel.pane('huawei').waitFor();
		await becomes('the place', () => panel.topmost(), place);
		await becomes('the section', () => panel.opened(), ['obstacles']);
	});

	it('Open as Plain Text shows the whole briefing in an editor', async () => {
		const { page, panel } = stage;
		await panel.open();
		const number = await panel.find('[data-reference]').last().getAttribute('value');
		await page.runCommand('Briefing: Open as Plain Text');
		const lines = page.page.locator('.editor-instance .view-lines');
		await becomes(
			'its beginning',
			async () => /China's AI race after DeepSeek/.test((await lines.innerText()).replace(/\u00a0/g, ' ')),
			true,
		);
		await page.page.keyboard.press('Control+End');
		await lines
			.locator('.view-line')
			.filter({ hasText: new RegExp(`^\\[${number}\\]\\s`) })
			.waitFor();
	});
});

describe('Saving what is made of a briefing', () => {
	let folder: TemporaryFolder | undefined;
	before(() => {
		folder = temporaryFolder();
	});
	after(() => {
		folder?.dispose();
	});

	inWorkbench(
		'through the dialog',
		['node'],
		(stage) => {
			it('writes one file that needs nothing else', async () => {
				const { page, panel } = stage;
				await panel.open();
				await page.runCommand('Briefing: Save as HTML…');
				await page.page.locator('.quick-input-widget').getByText('Save the briefing as HTML').waitFor();
				await page.page.keyboard.press('Enter');
				await page.page.getByText('The briefing is saved as').first().waitFor();
				const where = folder?.path ?? '';
				const [file] = await waitUntil('the file', () => {
					const files = readdirSync(where).filter((name) => name.endsWith('.html'));
					return Promise.resolve(files.length > 0 && files);
				});
				const content = readFileSync(path.join(where, file ?? ''), 'utf8');
				assert.match(content, /^<!doctype html>/i);
				assert.match(content, /China&#39;s AI race after DeepSeek|China's AI race after DeepSeek/);
				assert.doesNotMatch(content, /<script|<link|src=|@import|url\(/);
			});

			it('writes the sources as a bibliography', async () => {
				const { page, panel } = stage;
				await panel.open();
				await page.runCommand('Briefing: Save Sources…');
				await page.page
					.locator('.quick-input-widget')
					.getByText('Save the sources as a bibliography')
					.waitFor();
				await page.page.keyboard.press('Enter');
				await page.page.getByText('The sources are saved as').first().waitFor();
				const where = folder?.path ?? '';
				const [file] = readdirSync(where).filter((name) => name.endsWith('.json'));
				const items = JSON.parse(readFileSync(path.join(where, file ?? ''), 'utf8')) as { id: string }[];
				assert.ok(items.some(({ id }) => id === 'deepseek-v3-paper'));
			});
		},
		() => ({ folder: folder?.path }),
	);
});
