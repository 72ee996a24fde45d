import assert from 'node:assert/strict';
import { becomes } from './becomes';
import { editorTabs } from './editorTabs';
import { copyWithoutScript } from './extensionCopy';
import { chooseR1FromTree, seesR1 } from './mainJob';
import { bothHosts, inWorkbench, type Stage } from './stage';
import type { TemporaryFolder } from './temporaryFolder';

/** What the tab of the panel says. */
const title = "China's AI race after DeepSeek";

/** Chooses an item and reads on from there; gives what stands at the top then. */
async function readsOn(stage: Stage): Promise<string> {
	const { panel } = stage;
	await chooseR1FromTree(stage);
	await seesR1(stage);
	await panel.scrollTo(panel.section('other-labs').locator('p').nth(1));
	return panel.topmost();
}

async function isAsLeft({ panel }: Stage, top: string): Promise<void> {
	await becomes('the item that was chosen', () => panel.panes(), ['deepseek-r1']);
	await becomes('the section that was opened', () => panel.opened(), ['what-is-deepseek']);
	await becomes('what is at the top', () => panel.topmost(), top);
}

/** What the tabs of each column of editors say, from the left, without the number of the column. */
async function columns({ page }: Stage): Promise<(string | undefined)[][]> {
	return page.page
		.locator('.editor-group-container')
		.evaluateAll((groups) =>
			groups
				.toSorted((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
				.map((group) =>
					[...group.querySelectorAll('.tabs-container .tab')].map((tab) =>
						tab.getAttribute('aria-label')?.replace(/, Editor Group \d+$/, ''),
					),
				),
		);
}

/** Moves the panel into the next column, and waits until VS Code has loaded its page there anew. */
async function movesOn(stage: Stage, wanted: string[][]): Promise<void> {
	const { page, panel } = stage;
	await panel.document.evaluate((html) => {
		html.dataset['isLeft'] = '';
	});
	await page.runCommand('View: Move Editor into Next Group');
	await becomes('the tabs of the columns', () => columns(stage), wanted);
	await panel.find('html:not([data-is-left]) [data-section="opening"]').waitFor();
}

inWorkbench('Coming back to the panel', bothHosts, (stage) => {
	it('a narrower window, and a wider one again, keep the place', async () => {
		const { panel, page } = stage;
		const size = page.page.viewportSize() ?? { width: 1280, height: 800 };
		const width = (): Promise<number> => panel.document.evaluate(() => window.innerWidth);
		await panel.open();
		await panel.scrollTo(panel.section('other-labs').locator('p').nth(1));
		const [top, wide] = [await panel.topmost(), await width()];
		await page.page.setViewportSize({ ...size, width: 700 });
		await becomes('a narrow panel', async () => (await width()) < wide - 300, true);
		await becomes('what is at the top', () => panel.topmost(), top);
		await page.page.setViewportSize(size);
		await becomes('the width', width, wide);
		await becomes('what is at the top', () => panel.topmost(), top);
	});

	it('a reload of the window keeps place and selection, and what was visited', async () => {
		const { panel, page, sidebar } = stage;
		const top = await readsOn(stage);
		await stage.reloadWindow();
		await isAsLeft(stage, top);
		await becomes('the item in the tree', () => sidebar.selectedRows('Labs & Models'), [
			'DeepSeek-R1, Model, released Jan 20, 2025',
		]);

		// The panel still follows the sidebar, and the way back is still known.
		await sidebar.row('Contents', 'Further reading').click();
		await becomes('the section', () => panel.opened(), ['further-reading']);
		await page.runCommand('Briefing: Go Back');
		await isAsLeft(stage, top);
	});

	it('a panel that a reload left out of sight is the one that the sidebar opens', async () => {
		const { page, panel, sidebar } = stage;
		await readsOn(stage);
		await page.runCommand('File: New Untitled Text File');
		const tabs = [title, 'Untitled-1'];
		await becomes('the tabs', () => editorTabs(page), tabs);
		await stage.reloadWindow();
		await becomes('the tabs', () => editorTabs(page), tabs);
		await sidebar.row('Contents', 'Further reading').click();
		await becomes('the section', () => panel.opened(), ['further-reading']);
		await becomes('the tabs', () => editorTabs(page), tabs);
	});

	it('another column keeps place and selection, where the page has to ask for its text again', async () => {
		const { panel, page } = stage;
		await page.runCommand('View: Close All Editors');
		await panel.open();
		await panel.section('further-reading').waitFor();
		const top = await readsOn(stage);
		await page.runCommand('View: New Editor Group to the Right');
		await page.runCommand('View: Focus First Editor Group');
		await becomes('two columns', () => columns(stage), [[title], []]);
		await movesOn(stage, [[title]]);
		await isAsLeft(stage, top);
		// What VS Code loaded there is the page as it was set first.
		const start = await panel.document.locator('body').getAttribute('data-start');
		assert.match(start ?? '', /"isWhole":false/);
		await becomes('all of the text', () => panel.find('[data-part="unfinished"]').count(), 0);
	});

	it('another column, and being hidden and shown, keep place and selection', async () => {
		const { panel, page } = stage;
		const top = await readsOn(stage);
		await page.runCommand('File: New Untitled Text File');
		await panel.document.waitFor({ state: 'detached' });
		await page.page.getByRole('tab', { name: /^China's AI race/ }).click();
		await isAsLeft(stage, top);

		await movesOn(stage, [['Untitled-1'], [title]]);
		await isAsLeft(stage, top);
		const width = await panel.document.evaluate(() => window.innerWidth);
		assert.ok(width < 700, `the column is ${width} pixels wide`);
	});
});

describe('A window that is loaded again before the panel has kept anything', () => {
	let extension: TemporaryFolder | undefined;
	before(() => {
		// It is the script that keeps it.
		extension = copyWithoutScript();
	});
	after(() => {
		extension?.dispose();
	});

	inWorkbench(
		'Coming back to it',
		['web'],
		(stage) => {
			it('finds the briefing that was opened', async () => {
				const { page, panel } = stage;
				await page.runCommand('Briefing: Open Briefing');
				await panel.section('opening').waitFor();
				await stage.reloadWindow();
				await panel.section('opening').waitFor();
			});
		},
		() => ({ extensionDevelopmentPath: extension?.path }),
	);
});
