import type { WorkbenchPage } from './workbenchPage';

/**
 * VS Code's own figure for an activated extension, in milliseconds: loading its code and calling `activate`, not
 * what that leaves running. Leaves the editor of running extensions open.
 */
export async function activationTime(workbench: WorkbenchPage, displayName: string): Promise<number> {
	const { page } = workbench;
	const size = page.viewportSize() ?? { width: 1280, height: 800 };
	// The list draws only the rows that fit, the slowest first.
	await page.setViewportSize({ ...size, height: 4000 });
	try {
		await workbench.runCommand('Developer: Show Running Extensions');
		const name = JSON.stringify(displayName);
		const row = page.locator(`.runtime-extensions-editor .monaco-list-row:has(.name:text-is(${name}))`);
		const text = await row.locator('.activation-time').innerText();
		return Number(/(\d+)\s*ms/.exec(text)?.[1] ?? Number.NaN);
	} finally {
		await page.setViewportSize(size);
	}
}
