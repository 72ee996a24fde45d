import { nextTurn } from '../../host/nextTurn';

/**
 * Waits until a view may be drawn, each in a turn of its own. The rows that are given to VS Code after that are there
 * when the callback is called, in another turn: only then one of them is revealed without asking for all again.
 */
export async function turnToDraw(drawn: () => void): Promise<void> {
	await nextTurn();
	void nextTurn().then(drawn);
}
