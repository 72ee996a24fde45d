import { waitUntil } from '../host/waitUntil';
import type { Stage } from './stage';

/** What had the focus when a key was pressed, kept in the page itself. */
interface MarkedWindow {
	focusedBefore?: Element | null;
}

/**
 * Presses a key again and again until something is reached. A key takes its time to get into the panel: it is pressed
 * again only when the focus has moved there. While the focus is outside of the panel, nobody can tell, and it waits a
 * moment instead.
 */
export async function pressUntil(
	{ page, panel }: Stage,
	key: string,
	what: string,
	isReached: () => Promise<boolean>,
): Promise<void> {
	await waitUntil(what, async () => {
		const isInPanel = await panel.document.evaluate(() => {
			(window as unknown as MarkedWindow).focusedBefore = document.activeElement;
			return document.hasFocus();
		});
		await page.page.keyboard.press(key);
		const hasMoved = () =>
			panel.document.evaluate(
				(_, wasInPanel) =>
					(window as unknown as MarkedWindow).focusedBefore !== document.activeElement ||
					document.hasFocus() !== wasInPanel,
				isInPanel,
			);
		const moved = waitUntil('the focus to move', hasMoved, isInPanel ? undefined : 1000);
		await (isInPanel ? moved : moved.catch(() => undefined));
		return isReached();
	});
}
