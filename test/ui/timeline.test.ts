import assert from 'node:assert/strict';
import { idKey } from '../../src/core/claims/claimRows';
import { becomes } from './becomes';
import type { Panel } from './panel';
import { pressUntil } from './pressUntil';
import { inWorkbench } from './stage';

function shownEvents(panel: Panel): Promise<string[]> {
	return panel
		.find('.event:not([hidden])')
		.evaluateAll((events) => events.map((event) => event.textContent.replace(/\s+/g, ' ').trim()));
}

inWorkbench('The timeline', ['web'], (stage) => {
	it('is narrowed to an item by keyboard, says how much is left, and finds it so after a reload', async () => {
		const { page, panel } = stage;
		const { keyboard } = page.page;
		await page.runCommand('Briefing: Show Timeline');
		await panel.find('.event').first().waitFor();
		await panel.comesIntoView(panel.find('#_part-timeline .part-heading'));
		const all = (await shownEvents(panel)).length;
		assert.ok(all >= 12, `only ${all} events`);

		const select = panel.find('.timeline-filter select');
		await pressUntil(stage, 'Tab', 'the choice', () =>
			select.evaluate((found) => found === document.activeElement),
		);
		// Letters choose an option without opening the list.
		await keyboard.type('MiniMax (');
		await becomes('the choice', () => select.inputValue(), 'minimax');
		const events = await shownEvents(panel);
		assert.ok(events.length > 0 && events.length < all, `${events.length} of ${all}`);
		await becomes(
			'the count to be said',
			() =>
				panel
					.find('[role="status"], [aria-live]')
					.allTextContents()
					.then((texts) => texts.some((text) => text.includes(`${events.length} of ${all}`))),
			true,
		);
		const isAbout = (marks: readonly Element[], key: string): boolean[] =>
			marks.map((mark) => (mark.getAttribute('data-entities') ?? '').split(' ').includes(key));
		const key = idKey('minimax');
		const bright = await panel.find('.strip-mark:not(.is-dimmed)').evaluateAll(isAbout, key);
		const dimmed = await panel.find('.strip-mark.is-dimmed').evaluateAll(isAbout, key);
		assert.ok(bright.length > 0 && bright.every(Boolean), 'something else stands out in the drawing');
		assert.ok(dimmed.length > 0 && !dimmed.some(Boolean), 'what it is about is dimmed in the drawing');

		await stage.reloadWindow();
		await becomes('the same choice after a reload', () => shownEvents(panel), events);
	});

	it('an event leads to its source, and Back returns to it', async () => {
		const { page, panel } = stage;
		const { keyboard } = page.page;
		await page.runCommand('Briefing: Show Timeline');
		await panel.find('.event').first().waitFor();
		await panel.comesIntoView(panel.find('#_part-timeline .part-heading'));
		const citation = panel.find('.event [data-cite] a').first();
		const key = await citation.evaluate(
			(found) => found.closest('[data-cite]')?.getAttribute('data-cite')?.split(' ')[0] ?? '',
		);
		await citation.focus();
		await keyboard.press('Enter');
		await panel.comesIntoView(panel.source(key));
		await becomes('the focus at the source', () => panel.focused.getAttribute('data-reference'), key);
		await keyboard.press('Alt+ArrowLeft');
		await panel.comesIntoView(citation);
		await becomes(
			'the focus back at the citation',
			() => citation.evaluate((found) => found === document.activeElement),
			true,
		);
	});
});
