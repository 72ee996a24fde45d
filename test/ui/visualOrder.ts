import type { Locator } from 'playwright-core';

/**
 * The stops of the keyboard, in a part of the page, that come after one that stands further on: below it, unless
 * that is in a column before, or beside it in the same line.
 */
export async function unordered(page: Locator, part: string): Promise<string[]> {
	return page.evaluate((document, selector) => {
		const stops = [
			...document.querySelectorAll<HTMLElement>(
				`${selector} :is(a[href], button, summary, input, select, [tabindex])`,
			),
		]
			.filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
			.map((element) => {
				const { left, right, top, bottom } = element.getClientRects()[0] ?? new DOMRect();
				return { left, right, top, bottom, middle: (top + bottom) / 2, name: element.textContent.trim() };
			});
		const wrong = stops.filter((stop, index) => {
			const before = stops[index - 1];
			const isSameLine = before && stop.middle > before.top && stop.middle < before.bottom;
			const isNextColumn = before && stop.left >= before.right;
			return before && !isNextColumn && (isSameLine ? stop.left < before.left : stop.middle < before.middle);
		});
		return stops.length === 0 ? ['no stops at all'] : wrong.map(({ name }) => name);
	}, part);
}
