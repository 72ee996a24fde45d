import type { Stage } from './stage';

/** The tabs of the editors in all groups, as a screen reader would read them, in order. */
export async function editorTabs({ page: { page } }: Stage): Promise<(string | null)[]> {
	return page
		.locator('.tabs-container .tab')
		.evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('aria-label')));
}
