import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from '../host/waitUntil';
import { brokenBriefing } from '../vscode/brokenBriefing';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';
import { openFromExplorer } from './explorer';
import { hostileFiles, writeHostileFile } from './hostileFiles';
import { bothHosts, inWorkbench, type Stage } from './stage';

let folder: TemporaryFolder;

before(() => {
	folder = temporaryFolder();
	for (const name of hostileFiles.keys()) {
		writeHostileFile(folder.path, name);
	}
	writeFileSync(path.join(folder.path, 'broken.briefing.md'), brokenBriefing);
	writeFileSync(path.join(folder.path, 'vanishing.briefing.md'), brokenBriefing.replace('Broken', 'Here'));
});
after(() => {
	folder.dispose();
});

inWorkbench(
	'A hostile briefing',
	bothHosts,
	(stage) => {
		it('shows its scripts, handlers and links as text, and runs nothing', async () => {
			const { page, panel } = stage;
			const dialogs: string[] = [];
			page.page.on('dialog', (dialog) => {
				dialogs.push(dialog.message());
				void dialog.dismiss();
			});
			await isShown(stage, 'scripts');
			for (const label of await panel
				.find('main')
				.getByText(/^press me/)
				.all()) {
				await label.click();
			}
			await page.runCommand('View: Show Explorer');
			assert.deepEqual({ ran: await ranIn(stage), dialogs }, { ran: [], dialogs: [] });
			assert.deepEqual(await badLinks(stage), []);
		});
	},
	() => ({ folder: folder.path }),
);

inWorkbench(
	'A briefing that is too much',
	['node'],
	(stage) => {
		const answers = async (name: string): Promise<void> => {
			await isShown(stage, name);
			await stage.page.runCommand('View: Show Explorer');
			assert.deepEqual(await ranIn(stage), [], name);
		};
		const small = [...hostileFiles.keys()].filter((name) => !/^(scripts|large)$/.test(name));

		it(`is shown, or its problem is, and the window still answers: ${small.join(', ')}`, async () => {
			for (const name of small) {
				await answers(name);
				await stage.page.runCommand('View: Close All Editors');
				await stage.page.page.locator('iframe.webview').first().waitFor({ state: 'detached' });
			}
		});

		it('is shown, or its problem is, and the window still answers: 5 MB of text', async () => {
			await answers('large');
		});
	},
	() => ({ folder: folder.path }),
);

inWorkbench(
	'A briefing with problems',
	['node'],
	(stage) => {
		it('they are listed where VS Code lists problems, and the rest is shown', async () => {
			const { page, panel } = stage;
			await page.openFile('broken.briefing.md');
			const problems = await page.problems();
			await problems.filter({ hasText: /nobody.*\[Ln 8, /i }).waitFor();
			await problems.filter({ hasText: /missing.*\[Ln 19, /i }).waitFor();
			await problems.filter({ hasText: /missing/ }).dblclick();
			await page.page.getByRole('button', { name: /^Ln 19, Col / }).waitFor();

			await page.page.locator('.editor-actions').getByRole('button', { name: 'Open Briefing' }).click();
			await panel.section('one').getByText('says so').waitFor();
			await panel.document.getByText('This briefing has 2 problems. What could be read is shown.').waitFor();
			await page.runCommand('View: Hide Panel');
			await panel.document.getByRole('button', { name: 'Show problems' }).click();
			await problems.filter({ hasText: /missing/ }).waitFor();
		});

		it('a file that vanishes gives a message, and is shown again when it is back', async () => {
			const { page, panel } = stage;
			const file = path.join(folder.path, 'vanishing.briefing.md');
			writeFileSync(file, brokenBriefing);
			await openFromExplorer(page, 'vanishing.briefing.md');
			await panel.section('one').waitFor();
			// Once a change is seen, so is what follows: VS Code begins to watch a folder in its own time.
			await waitUntil('a change to be seen', async () => {
				writeFileSync(file, brokenBriefing.replace('Broken', 'Seen'));
				return (await panel.find('h1').textContent())?.includes('Seen');
			});
			rmSync(file);
			await panel.find('h1').getByText('This briefing cannot be read').waitFor();
			await panel.document.getByText('vanishing.briefing.md').waitFor();
			writeFileSync(file, brokenBriefing.replace('Broken', 'Here again'));
			await panel.find('h1').getByText('Here again').waitFor();
		});
	},
	() => ({ folder: folder.path }),
);

/** Opens a hostile file, and sees of it what a reader is to see. */
async function isShown({ page, panel }: Stage, name: string): Promise<void> {
	await openFromExplorer(page, `${name}.briefing.md`);
	const seen = hostileFiles.get(name)?.seen ?? name;
	await panel.find('body').getByText(seen).first().waitFor();
}

/** The addresses of the frames in which a script of the file ran. */
async function ranIn({ page }: Stage): Promise<string[]> {
	const frames = page.page.frames();
	const ran = await Promise.all(frames.map((frame) => frame.evaluate(() => '__pwned' in window)));
	return frames.filter((_, index) => ran[index]).map((frame) => frame.url());
}

/** The links, forms and frames in the panel that lead elsewhere than to the page itself and to web pages. */
async function badLinks({ panel }: Stage): Promise<string[]> {
	return panel
		.find('a[href], [src], [action], iframe, form, base, meta[http-equiv="refresh"]')
		.evaluateAll((found) =>
			found
				.filter(
					(element) => !element.matches('head > *, a[href^="#"], a[href^="https://"], a[href^="mailto:"]'),
				)
				.map((element) => element.outerHTML.slice(0, 200)),
		);
}
