import { turn } from './turn';

let last: Promise<void> = Promise.resolve();

/**
 * Waits for a turn of the event loop. Each of those who wait gets a turn of its own, in their order: together they
 * might hold the thread for long.
 */
export function nextTurn(): Promise<void> {
	last = last.then(turn);
	return last;
}
