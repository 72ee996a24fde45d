import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { waitUntil } from '../host/waitUntil';

/** Waits until what is read is what is wanted; fails with the difference when it never is. */
export async function becomes<Value>(
	what: string,
	read: () => Promise<Value>,
	wanted: Value,
	limit = 20_000,
): Promise<void> {
	let seen: Value | undefined;
	const ask = async (): Promise<boolean> => {
		try {
			seen = await read();
		} catch (error) {
			if (!isOfLostPage(error)) {
				throw error;
			}
			return false;
		}
		return isDeepStrictEqual(seen, wanted);
	};
	await waitUntil(what, ask, limit).catch((error: unknown) => {
		assert.deepEqual(seen, wanted, `${what}: not what was wanted`);
		throw error;
	});
}

/** The page that was being read went away for another one, as happens while a window is loaded again. */
function isOfLostPage(error: unknown): boolean {
	return error instanceof Error && /Execution context was destroyed|Frame was detached/.test(error.message);
}
