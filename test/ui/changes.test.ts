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

const briefing = (count: number): string =>
	`---\nbriefing: 1\ntitle: Mine\nreferences: []\n---\n\n# First {#first}\n\n${claims(count)}\n`;

describe('A briefing that changes while it is read', () => {
	let folder: TemporaryFolder | undefined;
	before(() => {
		folder = temporaryFolder();
		writeFileSync(path.join(folder.path, 'mine.briefing.md'), briefing(3));
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
		},
		() => ({ folder: folder?.path }),
	);
});
