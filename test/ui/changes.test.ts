import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { becomes } from './becomes';
import { openFromExplorer } from './explorer';
import { inWorkbench } from './stage';
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

const briefing = (count: number): string =>
	`---\nbriefing: 1\ntitle: Mine\nreferences: []\n---\n\n# First {#first}\n\n${claims(count)}\n`;

describe('A briefing that changes while it is read', () => {
	let folder: TemporaryFolder | undefined;
	before(() => {
		folder = temporaryFolder();
		writeFileSync(path.join(folder.path, 'mine.briefing.md'), briefing(3));
		writeFileSync(path.join(folder.path, 'long.briefing.md'), long(5));
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
		},
		() => ({ folder: folder?.path }),
	);
});
