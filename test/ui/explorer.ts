import type { WorkbenchPage } from '../host/workbenchPage';

/** Opens a briefing by the menu of its file in the explorer. */
export async function openFromExplorer({ page }: WorkbenchPage, file: string): Promise<void> {
	const row = page.locator('.explorer-folders-view').getByRole('treeitem', { name: file });
	await row.click({ button: 'right' });
	const item = page.getByRole('menuitem', { name: 'Open Briefing' });
	await item.hover();
	// A click so soon after the menu came would count as a slip of the hand.
	await page.keyboard.press('Enter');
	await item.waitFor({ state: 'hidden' });
}
