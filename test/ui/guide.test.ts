import assert from 'node:assert/strict';
import { waitUntil } from '../host/waitUntil';
import { becomes } from './becomes';
import { inWorkbench, type Stage } from './stage';

/** How much was read, which the guide says to see and to hear. */
async function percentRead({ panel }: Stage): Promise<number> {
	const bar = panel.find('.guide [role="progressbar"]');
	const percent = Number(await bar.getAttribute('aria-valuenow'));
	assert.equal(await panel.find('.guide-percent').textContent(), `${percent}%`);
	assert.equal(await bar.getAttribute('aria-valuetext'), `${percent}% read`);
	return percent;
}

/** Reads on to a section, and waits until the guide names it; gives how much is read. */
async function readsTo(stage: Stage, id: string): Promise<number> {
	const { panel } = stage;
	const section = panel.section(id);
	const title = (await section.getByRole('heading').first().textContent())?.trim();
	await waitUntil(`the guide to name ${title}`, async () => {
		// At the upper edge, where the section before it has ended; again where the panel got its size just then.
		await section.evaluate((found) => {
			window.scrollBy(0, found.getBoundingClientRect().top);
		});
		const [current] = await panel.find('.guide [aria-current]').allTextContents();
		return current?.trim() === title;
	});
	return percentRead(stage);
}

inWorkbench('Where the reader is', ['web'], (stage) => {
	it('the contents stay in sight as a bar, with the section and what was read, and lead on and back', async () => {
		const { panel } = stage;
		await panel.open();
		await panel.section('further-reading').waitFor();
		const guide = panel.find('nav.guide');
		await guide.waitFor({ state: 'attached' });
		assert.equal(await guide.isVisible(), false, 'it stands there beside the contents in the text');

		const early = await readsTo(stage, 'what-is-deepseek');
		const late = await readsTo(stage, 'other-labs');
		assert.ok(0 < early && early < late && late < 100, `${early} % and ${late} % read`);
		assert.ok(await panel.isInView(guide), 'the guide is out of sight');

		const place = await panel.topmost();
		await guide.getByRole('button', { name: ': show the contents' }).click();
		const entry = guide.getByRole('link', { name: 'Further reading' });
		await entry.click();
		await becomes('the section', () => panel.opened(), ['further-reading']);
		await panel.comesIntoView(panel.section('further-reading'));
		await entry.waitFor({ state: 'hidden' });
		await guide.getByRole('button', { name: 'Back to where you were' }).click();
		await becomes('the place before', () => panel.topmost(), place);

		await panel.find('h1').evaluate(() => {
			window.scrollTo(0, 0);
		});
		await guide.waitFor({ state: 'hidden' });
	});

	it('where there is room they stand beside the text, all of them', async () => {
		const { panel, page } = stage;
		await page.page.setViewportSize({ width: 1900, height: 900 });
		await panel.open();
		await panel.section('further-reading').waitFor();
		await readsTo(stage, 'other-labs');
		const listed = await panel
			.find('.guide-list a')
			.evaluateAll((links) =>
				links.filter((link) => link.checkVisibility()).map((link) => link.textContent.trim()),
			);
		const contents = await panel.find('.contents > ol > li').allTextContents();
		assert.ok(contents.length > 0);
		assert.deepEqual(
			contents.map((title) => title.trim()).filter((title) => !listed.includes(title)),
			[],
		);
		const [guide, text] = await Promise.all([
			panel.find('.guide-list').boundingBox(),
			panel.section('other-labs').locator('.text').boundingBox(),
		]);
		assert.ok(guide && text);
		assert.ok(guide.x + guide.width <= text.x, 'the contents lie upon the text');
	});
});
