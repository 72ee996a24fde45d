import assert from 'node:assert/strict';
import type { Stage } from './stage';

/** Waits until VS Code has loaded the last of its own: before that, it opens an address without asking. */
export async function asksBeforeLeaving({ page }: Stage): Promise<void> {
	await page.page.waitForFunction(
		() => performance.getEntriesByName('code/LifecyclePhase/Eventually').length > 0,
	);
}

/** VS Code asks whether an address may be opened; the reader sees which one, and stays. */
export async function leavesByDialog({ page }: Stage, address: string): Promise<void> {
	const dialog = page.page.locator('.monaco-dialog-box');
	await dialog.getByText('open the external website').waitFor();
	const text = await dialog.innerText();
	assert.ok(text.includes(address), text);
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await dialog.waitFor({ state: 'hidden' });
	assert.equal(page.page.context().pages().length, 1, 'nothing was opened');
}
