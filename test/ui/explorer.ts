import type { WorkbenchPage } from '../host/workbenchPage';

/** Opens a briefing by the menu of its file in the explorer. */
export async function openFromExplorer({ page }: WorkbenchPage, file: string): Promise<void> {
	const row = page.locator('.explorer-folders-view').getByRole('treeitem', { name: file });
	await row.click({ button: 'right' });
	await page.getByRole('menuitem', { name: 'Open Briefing' }).click();
}
