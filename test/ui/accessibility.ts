import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as axe from 'axe-core';
import type { Locator } from 'playwright-core';

declare global {
	interface Window {
		readonly axe: typeof axe;
	}
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level AA, and what its authors hold to be good besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds at fault with the page of the panel as it is now, whose own policy stays in force. */
export async function violations(page: Locator): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.evaluate(source);
	}
	return page.evaluate(async (_, values) => {
		// As it is for a reader who is there: in what is passed over, axe takes rows that are scrolled away for visible.
		document.querySelector('main')?.classList.add('is-whole');
		const { violations, passes } = await window.axe.run(document, {
			runOnly: { type: 'tag', values },
			resultTypes: ['violations'],
			iframes: false,
		});
		document.querySelector('main')?.classList.remove('is-whole');
		const found = violations.flatMap(({ id, nodes }) =>
			nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary}`),
		);
		return passes.length === 0 ? ['axe checked nothing'] : found;
	}, tags);
}
