import { waitUntil } from '../host/waitUntil';
import type { WorkbenchPage } from '../host/workbenchPage';
import { editorTabs } from './editorTabs';

/** Opens a briefing by the menu of its file in the explorer, and waits for its panel, which adds a tab. */
export async function openFromExplorer(workbench: WorkbenchPage, file: string): Promise<void> {
	const before = await editorTabs(workbench);
	const panel = workbench.page.locator('iframe.webview').filter({ visible: true });
	await chooseInExplorer(
		workbench,
		{ file, item: 'Open Briefing' },
		async () => (await editorTabs(workbench)).length > before.length && (await panel.count()) > 0,
	);
}

/** Renames a file in the explorer. */
export async function renameInExplorer(workbench: WorkbenchPage, file: string, name: string): Promise<void> {
	const field = workbench.page.locator('.explorer-folders-view input');
	await chooseInExplorer(workbench, { file, item: 'Rename...' }, () => field.isVisible());
	await field.fill(name);
	await field.press('Enter');
	await row(workbench, name).waitFor();
}

/** Chooses an item of the menu of a file in the explorer, and waits for what it does. */
async function chooseInExplorer(
	workbench: WorkbenchPage,
	{ file, item: label }: { readonly file: string; readonly item: string },
	isDone: () => Promise<boolean>,
): Promise<void> {
	const item = workbench.page.getByRole('menuitem', { name: label });
	const soon = { timeout: 2000 };
	await row(workbench, file).click({ button: 'right' });
	await waitUntil(
		`what ${label} does`,
		async () => {
			// A click so soon after the menu came counts as a slip of the hand: then the menu stays.
			if (await item.isVisible()) {
				await item.click(soon).catch(() => undefined);
			}
			return isDone();
		},
		40_000,
	);
}

function row({ page }: WorkbenchPage, file: string): ReturnType<typeof page.getByRole> {
	return page.locator('.explorer-folders-view').getByRole('treeitem', { name: file });
}
