import assert from 'node:assert/strict';
import { waitUntil } from '../host/waitUntil';
import type { Stage } from './stage';

/**
 * Put into the page as text, since tsx writes helpers into functions that the page does not have. The workbench may
 * open an empty window first, and then send it to the address.
 */
const putOpenAside = `{
	const opened = (window.openedAddresses = []);
	window.open = (url) => {
		if (url) {
			opened.push(String(url));
		}
		return { opener: null, location: { set href(url) { opened.push(url); } }, close() {} };
	};
}`;

/**
 * Does what leads to an address outside, and sees that it is this one. VS Code asks before it opens an address, or,
 * where it holds the address to be trusted, opens it at once: either will do, as long as the reader gets there.
 * Nothing is opened in truth: the page's `window.open` is put aside.
 */
export async function leavesFor(
	{ page: { page } }: Stage,
	address: string,
	act: () => Promise<void>,
): Promise<void> {
	await page.evaluate(putOpenAside);
	const opened = (): Promise<string[]> =>
		page.evaluate(() => [...(window as unknown as { openedAddresses: string[] }).openedAddresses]);
	const dialog = page.locator('.monaco-dialog-box');

	await act();
	await waitUntil('VS Code to ask, or to open the address', async () => {
		return (await dialog.isVisible()) || (await opened()).length > 0;
	});
	if (await dialog.isVisible()) {
		const text = await dialog.innerText();
		assert.match(text, /open the external website/);
		assert.ok(text.includes(new URL(address).origin), text);
		await dialog.getByRole('button', { name: 'Open', exact: true }).click();
	}
	await waitUntil('the address to be opened', async () => (await opened()).length > 0);
	assert.deepEqual(await opened(), [address]);
}
