import type { WorkbenchPage } from '../host/workbenchPage';
import { waitUntil } from '../host/waitUntil';
import { editorTabs } from './editorTabs';

/** Opens a briefing by the menu of its file in the explorer, and waits for its panel, which adds a tab. */
export async function openFromExplorer(workbench: WorkbenchPage, file: string): Promise<void> {
	const { page } = workbench;
	const before = await editorTabs(workbench);
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
			return (await editorTabs(workbench)).length > before.length && (await panel.count()) > 0;
		},
		40_000,
	);
}
