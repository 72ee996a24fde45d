import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { becomes } from './becomes';
import { inWorkbench, type Stage } from './stage';
import { temporaryFolder } from './temporaryFolder';
import { titleIsSelected } from './titleIsSelected';

/** Forty sections, each longer than a few lines and with a claim of its own. */
const long = [
	'---\nbriefing: 1\ntitle: Long\nentities:\n  - id: acme\n    kind: lab\n    name: Acme',
	'references:\n  - id: press\n    type: webpage\n    title: A report\n---\n',
	...Array.from({ length: 40 }, (_, number) =>
		[
			`# Part ${number} {#part-${number}}\n`,
			...Array.from({ length: 6 }, () => `${'Some words of the text. '.repeat(12)}\n`),
			`[It won race ${number} [@press]]{#claim-${number} .claim by=acme standing=stated}.\n`,
		].join('\n'),
	),
].join('\n');

/** A line of the text editor that shows these words. */
const editorLine = ({ page }: Stage, words: RegExp): ReturnType<typeof page.page.locator> =>
	page.page.locator('.monaco-editor[data-uri$=".briefing.md"] .view-line').filter({ hasText: words });

/** The number of the uppermost line that is seen of the text. */
async function firstLine({ page }: Stage): Promise<number> {
	const numbers = page.page.locator('.editor-instance .margin-view-overlays .line-numbers');
	return Math.min(...(await numbers.allTextContents()).filter((text) => text !== '').map(Number));
}

async function goToLine({ page }: Stage, words: string): Promise<void> {
	const line = long.split('\n').findIndex((each) => each.includes(words)) + 1;
	await page.page.keyboard.press('Control+G');
	await page.quickInput().fill(`:${line}`);
	await page.page.keyboard.press('Enter');
	await page.page.getByRole('button', { name: new RegExp(`^Ln ${line}, Col `) }).waitFor();
}

inWorkbench('Beginning a briefing', ['web'], (stage) => {
	it('from File > New File…, seen beside its text while it is written', async () => {
		const { page, panel } = stage;
		const { keyboard } = page.page;
		// Before that, VS Code's own command fails: it knows no kinds of files yet.
		await page.page.waitForFunction(
			() => performance.getEntriesByName('code/LifecyclePhase/Eventually').length > 0,
		);
		// The explorer has a command of the same title.
		await keyboard.press('F1');
		await page.quickInput().fill('>Create: New File...');
		await page.quickInputRow('Create: New File...').click();
		await page.page.locator('.quick-input-list .monaco-list-row', { hasText: 'New Briefing' }).click();
		await editorLine(stage, /title:.*A.new.briefing/).waitFor();
		await titleIsSelected(page);
		await keyboard.type('What Acme said');
		await keyboard.press('Control+K');
		await keyboard.press('v');
		await panel.find('h1').getByText('What Acme said').waitFor();
		// The keys still go into the text.
		await keyboard.type(' today');
		await panel.find('h1').getByText('What Acme said today').waitFor();
		await keyboard.press('Control+End');
		await becomes('the section of the cursor', () => panel.opened(), ['first-section']);
		const problems = await page.problems();
		await problems
			.or(page.page.getByText('No problems have been detected in the workspace.'))
			.first()
			.waitFor();
		assert.equal(await problems.filter({ hasText: 'Briefing' }).count(), 0);
	});
});

const folder = temporaryFolder();

inWorkbench(
	'The panel beside its text',
	['node'],
	(stage) => {
		before(() => {
			writeFileSync(path.join(folder.path, 'long.briefing.md'), long);
			writeFileSync(path.join(folder.path, 'next.briefing.md'), long.replace('title: Long', 'title: Next'));
		});
		after(() => {
			folder.dispose();
		});

		it('goes where the cursor goes, and the text where the reader of the panel goes', async () => {
			const { page, panel, palette } = stage;
			await page.openFile('long.briefing.md');
			await editorLine(stage, /title:.*Long/).waitFor();
			await page.page
				.locator('.editor-actions')
				.getByRole('button', { name: 'Open Panel to the Side' })
				.click();
			await panel.section('part-0').waitFor();
			await editorLine(stage, /title:.*Long/)
				.first()
				.click();

			await goToLine(stage, '# Part 30 ');
			await becomes('the section of the cursor', () => panel.opened(), ['part-30']);
			await panel.comesIntoView(panel.section('part-30'));
			await goToLine(stage, 'It won race 12 ');
			await panel.comesIntoView(panel.find('[data-claim="claim-12"]').first());

			// Then the section before it is at the upper edge.
			await panel.scrollTo(panel.section('part-21'));
			await editorLine(stage, /^#.Part.20/).waitFor();
			// Only what is in sight has changed.
			await page.page.getByRole('button', { name: /^Ln 220, Col 1/ }).waitFor();

			// As a preview would, it turns to the next text.
			await page.openFile('next.briefing.md');
			await panel.find('h1').getByText('Next').waitFor();
			await becomes('its top', () => panel.scrolled(), 0);
			await editorLine(stage, /title:.*Next/)
				.first()
				.click();
			await goToLine(stage, '# Part 30 ');
			await becomes('the section of the cursor', () => panel.opened(), ['part-30']);

			// The text stays where its writer has left it, and the panel goes there.
			await goToLine(stage, 'It won race 12 ');
			const top = await firstLine(stage);
			await page.openFile('long.briefing.md');
			await panel.find('h1').getByText('Long').waitFor();
			await page.openFile('next.briefing.md');
			await panel.find('h1').getByText('Next').waitFor();
			await becomes('the section of the cursor', () => panel.opened(), ['part-12']);
			await palette.ask('Briefing: Go to Section…', 'Choose a section to go to');
			await palette.press('Escape');
			await palette.closes();
			assert.equal(await firstLine(stage), top);
		});
	},
	() => ({ folder: folder.path }),
);
