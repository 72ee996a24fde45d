import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { becomes } from './becomes';
import { openFromExplorer } from './explorer';
import { inWorkbench, type Stage } from './stage';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

const claims = (count: number): string =>
	Array.from(
		{ length: count },
		(_, at) => `[Claim ${at} is loud]{#claim-${at} .claim by="Somebody" standing=reported}.`,
	).join(' ');

const paragraphs = (what: string, count: number): string =>
	Array.from({ length: count }, (_, at) => `${what} ${at} of what is written here.`).join('\n\n');

const long = (above: number): string =>
	`---\nbriefing: 1\ntitle: Long\nreferences: []\n---\n\n# First {#first}\n\n${paragraphs('Above', above)}\n\n# Second {#second}\n\n${paragraphs('Paragraph', 60)}\n`;

const nested = (title: string): string =>
	`---\nbriefing: 1\ntitle: ${title}\nreferences: []\n---\n\n# Outer {#outer}\n\n${paragraphs('Before', 20)}\n\n## Inner {#inner}\n\n${paragraphs('Within', 60)}\n`;

const briefing = (count: number, title = 'Mine'): string =>
	`---\nbriefing: 1\ntitle: ${title}\nreferences: []\n---\n\n# First {#first}\n\n${claims(count)}\n`;

/** Puts the focus on the row of the briefing that ships. */
async function focusShipped({ page, sidebar }: Stage): Promise<void> {
	await sidebar.focus('Labs & Models');
	await page.page.keyboard.press('Home');
	const isFocused = async (): Promise<boolean | undefined> =>
		(await sidebar.focusedRow('Labs & Models'))?.startsWith("China's AI race");
	await becomes('the row with the focus to be the first', isFocused, true);
}

/** Opens the sidebar with all its briefings, and the focus on the one that ships; gives the row of its first lab. */
async function firstLab(stage: Stage): Promise<Locator> {
	const { sidebar } = stage;
	await sidebar.openContainer();
	await sidebar.row('Labs & Models', 'Long').waitFor();
	await sidebar.row('Labs & Models', 'Mine').waitFor();
	await focusShipped(stage);
	return sidebar.row('Labs & Models', 'DeepSeek, ');
}

describe('A briefing that changes while it is read', () => {
	let folder: TemporaryFolder | undefined;
	before(() => {
		folder = temporaryFolder();
		writeFileSync(path.join(folder.path, 'mine.briefing.md'), briefing(3));
		writeFileSync(path.join(folder.path, 'long.briefing.md'), long(5));
		writeFileSync(path.join(folder.path, 'nested.briefing.md'), nested('Nested'));
	});
	after(() => {
		folder?.dispose();
	});

	inWorkbench(
		'on disk',
		['node'],
		(stage) => {
			it('leaves the focus, the words and the caret in the field that is being typed in', async () => {
				const { page, panel } = stage;
				await openFromExplorer(page, 'mine.briefing.md');
				const words = panel.find('[data-words]');
				await words.click();
				await page.page.keyboard.type('lod');
				await page.page.keyboard.press('ArrowLeft');
				const results = panel.find('.ledger-results');
				await becomes('nothing that fits', () => results.textContent(), '0 of 3 claims');

				writeFileSync(path.join(folder?.path ?? '', 'mine.briefing.md'), briefing(4));
				await becomes('the changed briefing', () => results.textContent(), '0 of 4 claims');
				assert.equal(await words.evaluate((found) => found === document.activeElement), true);
				await page.page.keyboard.type('u');
				await becomes('what was typed', () => words.inputValue(), 'loud');
				await becomes('what fits', () => results.textContent(), '4 of 4 claims');
			});

			it('stays where the reader is when much is written above, and when it goes again', async () => {
				const { page, panel } = stage;
				await openFromExplorer(page, 'long.briefing.md');
				const read = panel.document.getByText('Paragraph 30 of');
				await panel.scrollTo(read);
				const height = await panel.height(read);
				const above = panel.find('main p').filter({ hasText: /^Above/ });
				for (const count of [55, 2]) {
					writeFileSync(path.join(folder?.path ?? '', 'long.briefing.md'), long(count));
					await becomes('the changed briefing', () => above.count(), count);
					await panel.comesToHeight(read, height);
				}
			});

			it('leaves closed in the sidebar what somebody has closed over it', async () => {
				const { page, sidebar } = stage;
				const lab = await firstLab(stage);
				await page.page.keyboard.press('ArrowRight');
				await lab.click();
				await becomes('what is read', async () => (await sidebar.selectedRows('Contents')).length, 1);
				await focusShipped(stage);
				await page.page.keyboard.press('ArrowLeft');
				await lab.waitFor({ state: 'detached' });

				// The second is listed after all that the first has brought.
				for (const title of ['Mine again', 'Mine once more']) {
					writeFileSync(path.join(folder?.path ?? '', 'mine.briefing.md'), briefing(3, title));
					await sidebar.row('Labs & Models', title).waitFor();
				}
				assert.equal(await lab.count(), 0);
			});

			it('leaves closed in the contents a section over the one that is read', async () => {
				const { page, panel, sidebar } = stage;
				await openFromExplorer(page, 'nested.briefing.md');
				await panel.find('[data-section="inner"]').waitFor();
				await sidebar.openContainer();
				await panel.scrollTo(panel.document.getByText('Within 30 of'));
				const selected = (): Promise<unknown> => sidebar.selectedRows('Contents');
				await becomes('what is read', selected, ['Inner']);
				await sidebar.focus('Contents');
				await page.page.keyboard.press('Home');
				await becomes('the row with the focus', () => sidebar.focusedRow('Contents'), 'Outer');
				await page.page.keyboard.press('ArrowLeft');
				const inner = sidebar.row('Contents', 'Inner');
				await inner.waitFor({ state: 'detached' });

				for (const title of ['Nested again', 'Nested once more']) {
					writeFileSync(path.join(folder?.path ?? '', 'nested.briefing.md'), nested(title));
					await sidebar.row('Labs & Models', title).waitFor();
				}
				assert.equal(await inner.count(), 0);
			});

			it('has open in the sidebar, in a window loaded again, what somebody opened', async () => {
				const { page } = stage;
				const lab = await firstLab(stage);
				assert.equal(await lab.count(), 0);
				await page.page.keyboard.press('ArrowRight');
				await lab.waitFor();
				await stage.reloadWindow();
				await lab.waitFor();
			});
		},
		() => ({ folder: folder?.path }),
	);
});
