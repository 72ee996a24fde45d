import assert from 'node:assert/strict';
import { becomes } from './becomes';
import type { Panel } from './panel';
import { pressUntil } from './pressUntil';
import { inWorkbench } from './stage';

function focusedName(panel: Panel): Promise<string | null> {
	return panel.focused.evaluate((found) => found.closest('.tied')?.getAttribute('data-entity') ?? null);
}

/** What of the drawing is shown: left, top, width, height. */
async function viewBox(panel: Panel): Promise<number[]> {
	const box = await panel.find('.ties-drawing').getAttribute('viewBox');
	return (box ?? '').split(' ').map(Number);
}

/** The middle of a line that nothing else lies upon there, from the corner of the drawing, and which tie it draws. */
async function middleOfLine(panel: Panel): Promise<{ tie: string; x: number; y: number }> {
	const middle = await panel.find('.ties-drawing').evaluate((drawing) => {
		const { left, top } = drawing.getBoundingClientRect();
		const middles = [...drawing.querySelectorAll<SVGPathElement>('.tie > .tie-reach')].map((path) => {
			const point = path
				.getPointAtLength(path.getTotalLength() / 2)
				.matrixTransform(path.getScreenCTM() ?? undefined);
			const isOnTop = document.elementFromPoint(point.x, point.y)?.parentElement === path.parentElement;
			const tie = path.parentElement?.getAttribute('data-tie') ?? '';
			return isOnTop ? { tie, x: point.x - left, y: point.y - top } : undefined;
		});
		return middles.find((found) => found !== undefined);
	});
	assert.ok(middle, 'no line can be pointed to');
	return middle;
}

inWorkbench('Who is tied to whom', ['web'], (stage) => {
	it('the drawing is walked, zoomed and left by keyboard alone, and a name opens its pane', async () => {
		const { page, panel } = stage;
		const { keyboard } = page.page;
		await page.runCommand('Briefing: Show Ties');
		await panel.find('.tied').first().waitFor();
		await panel.comesIntoView(panel.find('#_part-ties .part-heading'));
		await pressUntil(stage, 'Tab', 'a name of the drawing', async () => (await focusedName(panel)) !== null);
		const first = await focusedName(panel);
		await keyboard.press('ArrowDown');
		await becomes('another name', async () => (await focusedName(panel)) !== first, true);
		await keyboard.press('Home');
		await becomes('the first name again', () => focusedName(panel), first);
		const tied = await panel.find('.tie').evaluateAll(
			(ties, id) =>
				ties.flatMap((tie) => {
					const ends = [tie.getAttribute('data-from'), tie.getAttribute('data-to')];
					return ends.includes(id) ? ends.filter((end) => end !== id) : [];
				}),
			first,
		);
		await keyboard.press('ArrowRight');
		await becomes(
			'a name that it is tied to',
			async () => tied.includes((await focusedName(panel)) ?? ''),
			true,
		);
		const name = (await focusedName(panel)) ?? '';
		assert.ok(await panel.isInView(panel.focused), 'the name with the focus is out of sight');

		const whole = await viewBox(panel);
		await keyboard.press('+');
		await becomes('a smaller part', async () => ((await viewBox(panel))[2] ?? 0) < (whole[2] ?? 0), true);
		const nearer = await viewBox(panel);
		await keyboard.press('End');
		await becomes('the last name', async () => (await focusedName(panel)) !== name, true);
		assert.notDeepEqual((await viewBox(panel)).slice(0, 2), nearer.slice(0, 2), 'the drawing did not move');
		await keyboard.press('0');
		await becomes('everything', async () => ((await viewBox(panel))[2] ?? 0) >= (whole[2] ?? 0), true);

		const last = (await focusedName(panel)) ?? '';
		await keyboard.press('Enter');
		await panel.pane(last).waitFor();
		await becomes(
			'the focus in the pane',
			() => panel.focused.evaluate((found) => found.closest('[data-pane]') !== null),
			true,
		);
		await keyboard.press('Escape');
		await becomes('no pane', () => panel.panes(), []);
		await becomes('the focus back at the name', () => focusedName(panel), last);
		await keyboard.press('Escape');
		await becomes('the choice of the drawing', () => panel.focused.getAttribute('value'), 'drawing');
	});

	it('the list says the same in words, with sources, and is kept after a reload', async () => {
		const { page, panel } = stage;
		const { keyboard } = page.page;
		await page.runCommand('Briefing: Show Ties');
		await panel.find('.tied').first().waitFor();
		await panel.find('input[value="drawing"]').focus();
		await keyboard.press('ArrowRight');
		await panel.find('.ties-list').waitFor();
		await panel.find('.ties-drawing').waitFor({ state: 'hidden' });
		const [drawn, told] = await Promise.all([
			panel.find('.tie[data-tie]').evaluateAll((ties) => ties.map((tie) => tie.getAttribute('data-tie'))),
			panel
				.find('.ties-list [data-tie]')
				.evaluateAll((ties) => ties.map((tie) => tie.getAttribute('data-tie'))),
		]);
		assert.ok(drawn.length >= 12, `only ${drawn.length} ties are drawn`);
		assert.deepEqual(
			drawn.filter((tie) => !told.includes(tie)),
			[],
			'a tie is drawn, but not told',
		);
		const sentence = panel.find('.ties-list li').filter({ hasText: 'High-Flyer backs DeepSeek' });
		assert.ok((await sentence.locator('[data-cite] a').count()) > 0, 'a tie without a source');
		await stage.reloadWindow();
		await panel.find('.ties-list').waitFor();
		await panel.find('.ties-drawing').waitFor({ state: 'hidden' });
	});

	it('the pointer zooms and moves it, and a line says what it is', async () => {
		const { page, panel } = stage;
		await page.runCommand('Briefing: Show Ties');
		const drawing = panel.find('.ties-drawing');
		await panel.find('.tied').first().waitFor();
		await drawing.evaluate((found) => {
			found.scrollIntoView({ block: 'center' });
		});
		const before = await viewBox(panel);
		await panel.find('[data-zoom="in"]').click();
		await becomes('a smaller part', async () => ((await viewBox(panel))[2] ?? 0) < (before[2] ?? 0), true);
		const zoomed = await viewBox(panel);
		const box = await drawing.boundingBox();
		assert.ok(box);
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.page.mouse.move(x, y);
		await page.page.mouse.down();
		await page.page.mouse.move(x - 60, y - 20, { steps: 4 });
		await page.page.mouse.up();
		await becomes('another part', async () => (await viewBox(panel))[0] !== zoomed[0], true);
		assert.deepEqual(await panel.panes(), [], 'moving the drawing chose a name');

		await panel.find('[data-zoom="all"]').click();
		const { tie, ...position } = await middleOfLine(panel);
		await drawing.click({ position });
		const card = panel.find('.tie-card');
		await card.waitFor();
		assert.ok((await card.locator('a').count()) >= 2, 'the card names both ends');
		assert.equal(
			await card.textContent(),
			await panel.find(`.ties-list [data-tie="${tie}"]`).textContent(),
			'the card says what another line is',
		);
		const [around, where] = await Promise.all([card.boundingBox(), drawing.boundingBox()]);
		assert.ok(around && where);
		const pointer = where.y + position.y;
		const away = Math.min(Math.abs(around.y - pointer), Math.abs(around.y + around.height - pointer));
		assert.ok(away < 30, `the card is ${away} pixels away from the pointer`);
		await page.page.keyboard.press('Escape');
		await card.waitFor({ state: 'detached' });
	});

	it('a name that is chosen stays where it is, and stands out alone, when its pane comes and goes', async () => {
		const { page, panel } = stage;
		await page.runCommand('Briefing: Show Ties');
		await panel.comesIntoView(panel.find('#_part-ties .part-heading'));
		const name = panel.find('.ties-drawing [data-entity="kimi-k2"]');
		await panel.scrollTo(name);
		const height = await panel.height(name);
		await name.click();
		await panel.pane('kimi-k2').waitFor();
		await panel.comesToHeight(name, height);
		// The drawing has become smaller below the pointer, which has not moved.
		await becomes('the pointer off the name', () => name.evaluate((found) => found.matches(':hover')), false);
		const lit = await panel
			.find('.tie.is-near')
			.evaluateAll((ties) => ties.map((tie) => tie.getAttribute('data-to')));
		assert.deepEqual(lit, ['kimi-k2'], 'the pointer chose for the reader');

		await page.page.keyboard.press('Alt+ArrowLeft');
		await becomes('no pane', () => panel.panes(), []);
		await panel.comesToHeight(name, height);
		await page.page.keyboard.press('Alt+ArrowRight');
		await panel.pane('kimi-k2').waitFor();
		await panel.comesToHeight(name, height);
		await panel.find('[data-action="close-pane"]').click();
		await becomes('no pane', () => panel.panes(), []);
		await panel.comesToHeight(name, height);
	});
});
