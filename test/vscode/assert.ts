/** Why an expectation was not met, in the form that Mocha shows as a difference. */
class AssertionError extends Error {
	override readonly name = 'AssertionError';

	constructor(
		message: string,
		readonly actual?: unknown,
		readonly expected?: unknown,
	) {
		super(message);
	}
}

/** Expectations for both extension hosts; `node:assert` is in one of them only. */
export interface Assert {
	ok(value: unknown, message?: string): asserts value;
	/** Both are the same data, as far as JSON can tell. */
	equal(actual: unknown, expected: unknown, message?: string): void;
	/** The promise rejects, and says something of this pattern. */
	rejects(promise: PromiseLike<unknown>, pattern: RegExp): Promise<void>;
}

export const assert: Assert = {
	ok(value, message = 'expected a value that is true') {
		if (!value) {
			throw new AssertionError(message, value);
		}
	},

	equal(actual, expected, message = 'expected another value') {
		if (show(actual) !== show(expected)) {
			throw new AssertionError(message, actual, expected);
		}
	},

	async rejects(promise, pattern) {
		let reason: unknown;
		try {
			await promise;
		} catch (error) {
			reason = error;
		}
		if (!(reason instanceof Error) || !pattern.test(reason.message)) {
			throw new AssertionError(`expected a rejection that says ${pattern}, but got ${String(reason)}`);
		}
	},
};

function show(value: unknown): string {
	return JSON.stringify(value, (_, each: unknown) => (each === undefined ? '(undefined)' : each));
}
