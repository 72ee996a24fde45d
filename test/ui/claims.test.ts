import assert from 'node:assert/strict';
import { becomes } from './becomes';
import type { Panel } from './panel';
import { inWorkbench } from './stage';

/** The claims that the table shows, by id, from the top. */
function shownClaims(panel: Panel): Promise<(string | null)[]> {
	return panel
		.find('[data-row]:not([hidden])')
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
}

/** Who claims each of them. */
function shownClaimants(panel: Panel): Promise<string[]> {
	return panel
		.find('[data-row]:not([hidden]) .ledger-who')
		.evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
}

inWorkbench('The table of claims', ['web'], (stage) => {
	it('a reader narrows it, finds it so after a reload, goes to a claim by keyboard and back', async () => {
		const { page, panel } = stage;
		const { keyboard } = page.page;
		await page.runCommand('Briefing: Show Claims');
		const results = panel.find('.ledger-results');
		await becomes('all claims', () => results.textContent(), '54 of 54 claims');
		await panel.comesIntoView(panel.find('#_part-claims .part-heading'));

		const differs = panel.find('input[value="differs"]');
		await differs.check();
		await becomes('what differs', () => results.textContent(), '5 of 54 claims');
		const shown = await shownClaims(panel);
		assert.equal(shown.length, 5);
		const claimants = await shownClaimants(panel);
		assert.equal(
			await panel.find('.choice:has([value="self-reported"]) .count').textContent(),
			'2',
			'the other counts go with the choice',
		);
		await panel.find('[data-sort="who"]').click();
		await becomes(
			'the column that it is sorted by',
			() =>
				panel
					.find('[aria-sort="ascending"]')
					.textContent()
					.then((text) => text?.trim()),
			'Claimed by',
		);
		const sorted = await shownClaims(panel);
		const sortedClaimants = await shownClaimants(panel);
		assert.notDeepEqual(sortedClaimants, claimants, 'they were in this order before');
		assert.deepEqual(sortedClaimants, claimants.toSorted(new Intl.Collator('en').compare));

		await stage.reloadWindow();
		await becomes('the same choice after a reload', () => results.textContent(), '5 of 54 claims');
		assert.deepEqual(await shownClaims(panel), sorted);

		const [first] = sorted;
		assert.ok(first);
		await panel.find(`[data-row="${first}"] .ledger-claim > a`).focus();
		await keyboard.press('Enter');
		const claim = panel.find(`main .text [data-claim="${first}"]`);
		await panel.comesIntoView(claim);
		await becomes(
			'the mark of the claim to have the focus',
			() => panel.focused.getAttribute('data-mark'),
			first,
		);
		assert.match((await claim.getAttribute('class')) ?? '', /is-reached/);
		await panel.card.waitFor();
		assert.match((await panel.card.textContent()) ?? '', /differs/);

		await page.runCommand('Briefing: Go Back');
		await panel.comesIntoView(panel.find(`[data-row="${first}"]`));
	});

	it('says when nothing fits, and shows all again', async () => {
		const { page, panel } = stage;
		await page.runCommand('Briefing: Show Claims');
		const words = panel.find('[data-words]');
		await words.fill('cloudmatrix');
		const results = panel.find('.ledger-results');
		await becomes(
			'what speaks of it',
			async () => /^[1-9]\d? of 54/.test((await results.textContent()) ?? ''),
			true,
		);
		await words.fill('nobody ever said this');
		await panel.find('.ledger-nothing').waitFor();
		assert.equal(await results.textContent(), '0 of 54 claims');
		await panel.find('[data-reset]').click();
		await becomes('all claims', () => results.textContent(), '54 of 54 claims');
		assert.equal(await words.inputValue(), '');
		await becomes('the focus to stay', () => panel.focused.getAttribute('type'), 'search');
	});

	it('is narrowed to a section from its heading, and to an item from the sidebar', async () => {
		const { page, panel, sidebar } = stage;
		await panel.open();
		const line = panel.section('opening').locator('.section-claims a');
		assert.match((await line.textContent()) ?? '', /^\d+ claims · \d+ sharper · \d+ differ/);
		const count = parseInt((await line.textContent()) ?? '', 10);
		await line.click();
		const results = panel.find('.ledger-results');
		await becomes('the claims of the section', () => results.textContent(), `${count} of 54 claims`);
		await panel.comesIntoView(panel.find('#_part-claims .part-heading'));

		await sidebar.open();
		await sidebar.row('Labs & Models', 'MiniMax, Lab').click({ button: 'right' });
		// By keyboard: a menu takes no click right after it has opened.
		await page.page.getByRole('menuitem', { name: 'Show Claims', exact: true }).hover();
		await page.page.keyboard.press('Enter');
		await becomes(
			'the item that is chosen',
			() => panel.find('select[data-facet="entity"]').inputValue(),
			'minimax',
		);
		assert.ok((await shownClaims(panel)).includes('m1-beats-deepseek'));
		assert.ok(!(await shownClaims(panel)).includes('r1-release'));
	});
});

inWorkbench('A name in a part', ['web'], (stage) => {
	for (const [command, selector] of [
		['Show Claims', '[data-row] .ledger-who [data-entity="arpu"]'],
		['Show Claims', '.comparison-table thead [data-entity="qwen3"]'],
		['Show Timeline', '.event-about [data-entity="yan-junjie"]'],
	] as const) {
		it(`opens its pane beside it and stays where it is: ${selector}`, async () => {
			const { page, panel } = stage;
			const { keyboard } = page.page;
			await page.runCommand(`Briefing: ${command}`);
			const name = panel.find(selector).last();
			await panel.scrollTo(name);
			const height = await panel.height(name);
			const hasFocus = () => name.evaluate((found) => found === document.activeElement);
			await name.click();
			await becomes('the pane', async () => (await panel.panes()).length, 1);
			await panel.comesToHeight(name, height);
			assert.deepEqual(await panel.opened(), [], 'a section was opened');
			const said = `${await name.textContent()}: details are shown.`;
			await becomes('what is said', () => panel.find('#page\\:announcements').textContent(), said);

			await keyboard.press('Alt+ArrowLeft');
			await becomes('no pane', () => panel.panes(), []);
			await panel.comesToHeight(name, height);
			await becomes('the focus at the name', hasFocus, true);
			await keyboard.press('Enter');
			await becomes(
				'the focus in the pane',
				() => panel.focused.evaluate((found) => found.closest('[data-pane]') !== null),
				true,
			);
			await panel.comesToHeight(name, height);
			await keyboard.press('Escape');
			await becomes('no pane', () => panel.panes(), []);
			await panel.comesToHeight(name, height);
			await becomes('the focus back at the name', hasFocus, true);
		});
	}
});
