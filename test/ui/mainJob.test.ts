import assert from 'node:assert/strict';
import { becomes } from './becomes';
import { chooseR1FromTree, seesR1 } from './mainJob';
import { appearance } from './panel';
import { bothHosts, inWorkbench } from './stage';

inWorkbench('Reading about an item', bothHosts, (stage) => {
	it('a reader chooses DeepSeek-R1 in the sidebar and has what is known about it in front of them', async () => {
		const { panel, sidebar, page } = stage;
		await chooseR1FromTree(stage);
		await seesR1(stage);
		assert.match((await sidebar.focusedRow('Labs & Models')) ?? '', /^DeepSeek-R1, Model/);

		const [unmarked] = await appearance(panel.mentions('openai'));
		const marked = await appearance(panel.mentions('deepseek-r1'));
		assert.ok(marked.length > 5, 'R1 is mentioned more often than that');
		assert.deepEqual(
			marked.filter((look) => look === unmarked),
			[],
			'a mention is not marked',
		);

		// The keyboard is still in the tree: the next row is one key away, and the panel follows.
		await page.page.keyboard.press('ArrowDown');
		await page.page.keyboard.press('Enter');
		await becomes('the pane of the next model', () => panel.panes(), ['deepseek-v3']);
		const left = await appearance(panel.mentions('deepseek-r1').first());
		assert.deepEqual(left, [unmarked], 'R1 is still marked');
	});
});

inWorkbench('The list of items', ['web'], (stage) => {
	it('the tree lists labs with their models beneath, then the rest in groups', async () => {
		const { page, sidebar } = stage;
		await sidebar.open();
		await sidebar.row('Labs & Models', 'MiniMax, Lab').locator('.monaco-tl-twistie').click();
		const model = sidebar.row('Labs & Models', 'MiniMax-M1, Model, released ');
		await model.waitFor();
		assert.equal(await model.getAttribute('aria-level'), '2');

		await sidebar.focus('Labs & Models');
		await page.page.keyboard.press('End');
		await sidebar.row('Labs & Models', 'Organizations').waitFor();
		const groups = (await page.treeRows('Labs & Models')).filter((row) => /^\P{N}+ \d+$/u.test(row));
		assert.deepEqual(
			groups.slice(0, 3).map((group) => group.replace(/ \d+$/, '')),
			['People', 'Hardware', 'Organizations'],
		);
	});
});
