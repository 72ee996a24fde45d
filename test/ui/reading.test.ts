import assert from 'node:assert/strict';
import { becomes } from './becomes';
import { bothHosts, inWorkbench, type Stage } from './stage';

const section = 'what-is-deepseek';

/** Opens the panel with one section before the reader, and the keyboard in the text. */
async function reads({ panel }: Stage, id = section): Promise<void> {
	await panel.open();
	// The parts come later, and what is measured before them might be measured anew.
	await panel.find('[data-part="ties"] .part-body > *').first().waitFor({ state: 'attached' });
	const heading = panel.section(id).getByRole('heading').first();
	await panel.scrollTo(heading);
	await heading.click();
}

inWorkbench('Following a statement to its source', bothHosts, (stage) => {
	it('a citation shows its source, leads to it, and Back returns to the citation', async () => {
		const { panel, page } = stage;
		const { keyboard } = page.page;
		await reads(stage);
		const citation = panel.section(section).locator('.text [data-cite~="deepseek-r1-repo"] a').first();
		await citation.hover();
		await panel.card.getByText('DeepSeek-R1: README and licence').waitFor();
		assert.equal(await citation.getAttribute('aria-describedby'), await panel.card.getAttribute('id'));
		await keyboard.press('Escape');
		await panel.card.waitFor({ state: 'detached' });

		await citation.focus();
		await keyboard.press('Shift+Tab');
		await keyboard.press('Tab');
		await panel.card.getByText('DeepSeek-R1: README and licence').waitFor();
		const before = await panel.scrolled();
		await keyboard.press('Enter');
		const source = panel.source('deepseek-r1-repo');
		await panel.comesIntoView(source);
		await becomes(
			'the focus at the source',
			() => panel.focused.getAttribute('data-reference'),
			'deepseek-r1-repo',
		);
		await keyboard.press('Alt+ArrowLeft');
		await becomes('the place', () => panel.scrolled(), before);
		await becomes(
			'the focus back at the citation',
			() => citation.evaluate((found) => found === document.activeElement),
			true,
		);
	});
});

inWorkbench('Reading in the panel', ['web'], (stage) => {
	it('the card of a citation stays while the pointer is on it, and goes when it leaves', async () => {
		const { page, panel } = stage;
		const { clock } = page.page;
		await reads(stage);
		await clock.install();
		await panel.section(section).locator('.text [data-cite] a').first().hover();
		await panel.card.waitFor();
		// However long the pointer takes between the two.
		await clock.pauseAt(Date.now() + 60_000);
		await panel.section(section).getByRole('heading').first().hover();
		await panel.card.hover();
		// Longer than a card waits before it goes.
		await clock.runFor(400);
		assert.equal(await panel.card.count(), 1, 'the card went from under the pointer');
		await clock.resume();
		await panel.section(section).getByRole('heading').first().hover();
		await panel.card.waitFor({ state: 'detached' });
	});

	it('a mention opens the pane of its item beside the text, which stays where it is', async () => {
		const { panel, page } = stage;
		await reads(stage);
		const mention = panel.section(section).locator('.text [data-entity="deepseek-v3"]').first();
		await panel.scrollTo(mention);
		const before = await panel.scrolled();
		await mention.click();
		await panel.pane('deepseek-v3').getByRole('heading', { name: 'DeepSeek-V3', exact: true }).waitFor();
		assert.ok(Math.abs((await panel.scrolled()) - before) < 4, 'the text moved');
		await becomes('the section', () => panel.opened(), [section]);

		await panel.pane('deepseek-v3').getByRole('link', { name: 'DeepSeek', exact: true }).first().click();
		await becomes('the pane of its maker', () => panel.panes(), ['deepseek']);
		await panel.pane('deepseek').getByRole('button', { name: 'Close the details' }).click();
		await becomes('no pane', () => panel.panes(), []);
		await page.page.keyboard.press('Alt+ArrowLeft');
		await becomes('the pane that was closed', () => panel.panes(), ['deepseek']);
	});

	it('what a jump leads to is there at once: no picture is painted without it', async () => {
		const { panel } = stage;
		await reads(stage, 'opening');
		for (const selector of ['[data-section="obstacles"] .text > p', '.ledger-results', '.references > li']) {
			const place = panel.find(selector).first();
			const isThere = await place.evaluate((text) => {
				const painted = new Promise<boolean>((resolve) => {
					// After the page's own listener, and before the painting.
					document.addEventListener(
						'scroll',
						() => {
							requestAnimationFrame(() => {
								resolve(text.checkVisibility({ contentVisibilityAuto: true }));
							});
						},
						{ once: true },
					);
				});
				window.scrollTo({ top: window.scrollY + text.getBoundingClientRect().top - 200 });
				return painted;
			});
			assert.equal(isThere, true, selector);
		}
	});

	it('the mark of a claim says who claims it and what the check found, and leads to the check', async () => {
		const { panel } = stage;
		await reads(stage, 'opening');
		const mark = panel.section('opening').locator('[data-mark="m1-beats-deepseek"]');
		assert.equal(await mark.getAttribute('aria-label'), 'self-reported, claim; check: differs');
		assert.equal((await mark.innerText()).replace(/\s+/g, ' '), 'self-reported ≠');
		await mark.hover();
		const card = (await panel.card.innerText()).replace(/\s+/g, ' ');
		assert.match(card, /Claimed by MiniMax .*This briefing’s check ≠ differs/i);
		await mark.click();
		const check = panel.find('[data-check="m1-beats-deepseek"]');
		await panel.comesIntoView(check);
		await check.getByText('MiniMax says that M1 performs better').waitFor();
	});

	it('Back and Forward go through what was visited, by buttons and by keys', async () => {
		const { panel, page } = stage;
		const { keyboard } = page.page;
		await reads(stage);
		const contents = panel.find('nav').getByRole('link');
		await panel.find('h1').evaluate(() => window.scrollTo(0, 0));
		await contents.nth(2).click();
		await becomes('the third section', () => panel.opened(), ['chip-controls']);
		await panel.mentions('huawei').last().click();
		await becomes('the pane', () => panel.panes(), ['huawei']);
		const button = (name: string) => page.page.locator('.editor-actions').getByRole('button', { name });
		await button('Go Back').click();
		await becomes('no pane', () => panel.panes(), []);
		await becomes('the third section', () => panel.opened(), ['chip-controls']);
		await button('Go Forward').click();
		await becomes('the pane', () => panel.panes(), ['huawei']);
		await panel.section('other-labs').getByRole('heading').first().click();
		await keyboard.press('Alt+ArrowLeft');
		await becomes('no pane', () => panel.panes(), []);
		await keyboard.press('Alt+ArrowLeft');
		await becomes('nothing opened', () => panel.opened(), []);
		await keyboard.press('Alt+ArrowRight');
		await becomes('the third section', () => panel.opened(), ['chip-controls']);
	});

	it('scrolling selects the section that is being read in Contents', async () => {
		const { panel, sidebar } = stage;
		await sidebar.open();
		await panel.open();
		await panel.scrollTo(panel.section('obstacles'));
		await panel.wheel(400);
		await becomes('the section', () => sidebar.selectedRows('Contents'), [
			'What could hold these companies back?',
		]);
		await panel.scrollTo(panel.section('chip-controls'));
		await panel.wheel(400);
		await becomes('the section', () => sidebar.selectedRows('Contents'), [
			'What part do US chip controls play?',
		]);
	});

	// Finding itself cannot be seen here: `window.find`, which VS Code uses, finds nothing in a headless shell.
	it('Ctrl+F shows VS Code’s own field to find something', async () => {
		const { page } = stage;
		await reads(stage);
		await page.page.keyboard.press('Control+f');
		const field = page.page.locator('.simple-find-part.visible').getByRole('textbox');
		await becomes(
			'the focus in the field',
			() => field.evaluate((found) => found === document.activeElement),
			true,
		);
		await page.page.keyboard.type('Darwinian');
		await becomes('what is looked for', () => field.inputValue(), 'Darwinian');
		await page.page.keyboard.press('Escape');
		await field.waitFor({ state: 'hidden' });
	});
});
