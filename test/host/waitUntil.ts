import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither undefined nor false, and gives that answer. What it waits for
 * is named in the error when it never comes.
 */
export async function waitUntil<Value>(
	what: string,
	ask: () => Promise<Value | undefined | false>,
	limit = 20_000,
): Promise<Value> {
	const end = Date.now() + limit;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) {
			return answer;
		}
		if (Date.now() > end) {
			throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
		}
		await delay(10);
	}
}
