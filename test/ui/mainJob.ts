import assert from 'node:assert/strict';
import { becomes } from './becomes';
import type { Stage } from './stage';

/** Opens the sidebar and chooses DeepSeek-R1 there, with the keyboard alone from then on. */
export async function chooseR1FromTree({ page, sidebar }: Stage): Promise<void> {
	const focusedRow = (): Promise<string | null | undefined> => sidebar.focusedRow('Labs & Models');
	const { keyboard } = page.page;
	await sidebar.open();
	await sidebar.focus('Labs & Models');
	await keyboard.press('Home');
	await becomes('the first lab to have the focus', focusedRow, 'DeepSeek, Lab');
	await keyboard.press('ArrowRight');
	const model = sidebar.row('Labs & Models', 'DeepSeek-R1, Model, released Jan 20, 2025');
	await model.waitFor();
	assert.equal(await model.getAttribute('aria-level'), '2');
	await keyboard.press('ArrowRight');
	await becomes('the model to have the focus', focusedRow, await model.getAttribute('aria-label'));
	await keyboard.press('Enter');
}

/** Sees that the panel is open at the section about DeepSeek-R1, with its facts and their sources beside it. */
export async function seesR1({ panel }: Stage): Promise<void> {
	const pane = panel.pane('deepseek-r1');
	await pane.getByRole('heading', { name: 'DeepSeek-R1', exact: true }).waitFor();
	await becomes('the section about it', () => panel.opened(), ['what-is-deepseek']);
	await panel.comesIntoView(panel.section('what-is-deepseek').getByRole('heading').first());

	const facts = pane.locator('section').filter({ has: panel.find('h3:text-is("Facts")') });
	const values = await facts.locator('dd').evaluateAll((found) =>
		found.map((value) => ({
			text: value.textContent.trim(),
			sources: [...value.querySelectorAll('[data-cite]')]
				.flatMap((citation) => citation.getAttribute('data-cite')?.split(' ') ?? [])
				.map((key) => document.querySelector(`[data-reference="${CSS.escape(key)}"]`) !== null),
		})),
	);
	const said = values.filter(({ text }) => !text.startsWith('The sources differ'));
	assert.ok(said.length >= 10, `only ${said.length} facts`);
	assert.deepEqual(
		said.filter(({ sources }) => sources.length === 0 || sources.includes(false)),
		[],
		'a fact has no source in the list of sources',
	);
}
