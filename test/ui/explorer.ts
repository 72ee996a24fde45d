import type { WorkbenchPage } from '../host/workbenchPage';
import { waitUntil } from '../host/waitUntil';

/** Opens a briefing by the menu of its file in the explorer, and waits for its panel. */
export async function openFromExplorer({ page }: WorkbenchPage, file: string): Promise<void> {
	const row = page.locator('.explorer-folders-view').getByRole('treeitem', { name: file });
	const item = page.getByRole('menuitem', { name: 'Open Briefing' });
	const panel = page.locator('iframe.webview').filter({ visible: true });
	await row.click({ button: 'right' });
	await waitUntil(
		'a panel',
		async () => {
			// A click so soon after the menu came counts as a slip of the hand: then the menu stays.
			if (await item.isVisible()) {
				await item.click({ timeout: 2000 }).catch(() => undefined);
			}
			return (await panel.count()) > 0;
		},
		40_000,
	);
}
