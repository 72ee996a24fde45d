import type { WorkbenchPage } from '../host/workbenchPage';

/** The tabs of the editors in all groups, as a screen reader would read them, in order. */
export async function editorTabs({ page }: WorkbenchPage): Promise<(string | null)[]> {
	return page
		.locator('.tabs-container .tab')
		.evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('aria-label')));
}
